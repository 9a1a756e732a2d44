import { createMailbox } from '../../infra/local/mailbox.tsx'
import type { Log } from '../../shared/pipeline/ports/log.ts'
import { warmUp } from '../flow/percolation-steps.ts'
import { sourcesGiven } from '../flow/sources.ts'
import { createApp } from '../http/app.ts'
import { type LocalSecrets, noteRunning, openSecrets, readRunning } from './data-folder.ts'
import { type Embedded, type Ports, startEmbedded } from './embedded.ts'
import { type Fetcher, listen } from './serve.ts'

/** A Vigie that runs whole in this process and answers at `origin`. */
export interface LocalVigie {
  readonly origin: string
  readonly embedded: Embedded
  readonly secrets: LocalSecrets
  /** Whether its data folder was made by this start. */
  readonly isNew: boolean
  stop(): Promise<void>
}

interface StartOptions {
  readonly data: string
  readonly port: number
  readonly log: Log
  readonly adapt?: (ports: Ports) => Ports
}

/** Starts everything over a data folder, unless another Vigie runs over it, or another program has the port. */
export async function startLocal(options: StartOptions): Promise<LocalVigie | 'taken' | 'running'> {
  if (readRunning(options.data) !== undefined) return 'running'
  let app: Fetcher | undefined
  const server = await listen(options.port, () => app)
  if (server === 'taken') return 'taken'
  const origin = `http://localhost:${server.port}`
  const { secrets, isNew } = openSecrets(options.data)
  const embedded = await startEmbedded({ ...options, origin, linkSecrets: secrets.links })
  warmUp()
  app = openApp(embedded, secrets)
  const forget = noteRunning(options.data, origin)
  return {
    origin,
    embedded,
    secrets,
    isNew,
    stop: async () => {
      forget()
      await server.close()
      await embedded.stop()
    },
  }
}

function openApp(embedded: Embedded, secrets: LocalSecrets): Fetcher {
  const mailbox = createMailbox(embedded.drop)
  const app = createApp({
    ...embedded.readers,
    mailbox: '/mailbox',
    sources: sourcesGiven(secrets.sources),
    accept: embedded.accept,
    clock: embedded.ports.clock,
  })
  const isMail = ({ url }: Request) => /^\/mailbox(\/|$)/.test(new URL(url).pathname)
  return { fetch: (request) => (isMail(request) ? mailbox.fetch(request) : app.fetch(request)) }
}
