import type { AddressInfo } from 'node:net'
import dynalite from 'dynalite'
import { startDynamoDbLocal, whyNotDynamoDbLocal } from './dynamodb-local.ts'

/** A table's store on this machine. */
export interface Store {
  readonly endpoint: string
  close(): Promise<void>
}

/** A store the program is run over, or why it cannot be here. */
interface KnownStore {
  readonly name: string
  readonly missing: string | undefined
  readonly start: () => Promise<Store>
}

/** The stores the program is run over. */
export const stores: readonly KnownStore[] = [
  { name: 'the embedded table', missing: undefined, start: startEmbedded },
  { name: 'DynamoDB Local', missing: whyNotDynamoDbLocal(), start: startDynamoDbLocal },
]

async function startEmbedded(): Promise<Store> {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
