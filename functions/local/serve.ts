import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

/** Anything that answers requests. */
export interface Fetcher {
  fetch(request: Request): Response | Promise<Response>
}

/** A server that is listening on this machine's own address, so that nothing else can reach it. */
export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** Listens on a port (a free one for 0); `taken` when another program has it. Answers with whatever `answer` holds. */
export async function listen(port: number, answer: () => Fetcher | undefined): Promise<Listening | 'taken'> {
  const fetch = (request: Request) =>
    answer()?.fetch(request) ?? new Response('Starting; try again in a moment.\n', { status: 503 })
  const server = createAdaptorServer({ fetch })
  const outcome = await new Promise<'listening' | 'taken'>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve('taken') : reject(error),
    )
    server.listen(port, '127.0.0.1', () => resolve('listening'))
  })
  if (outcome === 'taken') return 'taken'
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
