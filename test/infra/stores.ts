import type { AddressInfo } from 'node:net'
import dynalite from 'dynalite'

/** A table's store on this machine. */
export interface Store {
  readonly endpoint: string
  close(): Promise<void>
}

/** The stores the program is run over. */
export const availableStores: readonly { readonly name: string; readonly start: () => Promise<Store> }[] = [
  { name: 'the embedded table', start: startEmbedded },
]

async function startEmbedded(): Promise<Store> {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
