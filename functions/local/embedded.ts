import { SESClient } from '@aws-sdk/client-ses'
import { openMailDrop } from '../../infra/local/mail-drop.ts'
import { startLocalSes } from '../../infra/local/ses-endpoint.ts'
import type { SnsEvent } from '../../infra/local/ses-simulator.ts'
import { startLocalTable } from '../../infra/local/table.ts'
import { type AcceptDispatch, createAcceptDispatch } from '../../shared/pipeline/accept-dispatch.ts'
import { createLinks } from '../../shared/pipeline/links.ts'
import type { Log } from '../../shared/pipeline/ports/log.ts'
import type { Mailer } from '../../shared/pipeline/ports/mailer.ts'
import { steps } from '../../shared/pipeline/ports/work-queue.ts'
import { createRecordFeedback } from '../../shared/pipeline/record-feedback.ts'
import { createRunWork } from '../../shared/pipeline/run-work.ts'
import { createSweep } from '../../shared/pipeline/sweep.ts'
import { type Adapters, adaptersIn } from '../flow/adapters.ts'
import { deliverySteps } from '../flow/delivery-steps.ts'
import { createFeedbackHandler } from '../flow/feedback-handler.ts'
import { openIndex } from '../flow/open-index.ts'
import { percolationSteps } from '../flow/percolation-steps.ts'
import { openReaderServices } from '../flow/reader-services.ts'
import { createSesMailer } from '../mail/ses-mailer.ts'
import { placesIn } from './data-folder.ts'
import { startSweeper } from './sweeper.ts'
import { createWorker, type Worker } from './worker.ts'

/** What the flow runs on; tests put their own in its place. */
export interface Ports extends Adapters {
  readonly mailer: Mailer
}

interface EmbeddedOptions {
  readonly data: string
  readonly origin: string
  readonly linkSecrets: readonly string[]
  readonly log: Log
  readonly sweepEveryMs?: number
  /** Wraps what the flow runs on, before anything runs. */
  readonly adapt?: (ports: Ports) => Ports
}

export type Embedded = Awaited<ReturnType<typeof startEmbedded>>

const leaseMs = 30_000
const sender = 'alerts@vigie.localhost'

/**
 * Starts the whole flow in this process over the embedded table and mail: the use cases and steps that run on Lambda,
 * woken directly and by a sweep every few seconds.
 */
export async function startEmbedded(options: EmbeddedOptions) {
  const { data, log, adapt = (ports) => ports, sweepEveryMs = 2_000 } = options
  const places = placesIn(data)
  const drop = await openMailDrop(places.mail)
  const local = await startLocalTable({ path: places.table })
  const clock = () => new Date()
  const store = adaptersIn(local.table)
  const feedback = createFeedbackHandler(createRecordFeedback({ ...store, clock, log }))
  const hear = (event: SnsEvent) => {
    feedback(event).catch((fault) => log({ event: 'feedback.failed', fault: String(fault?.name) }))
  }
  const ses = await startLocalSes({ drop, publish: hear })
  const client = sesClientTo(ses.endpoint)
  const mailer = createSesMailer({ client, from: sender })
  const adapted = adapt({ ...store, index: openIndex(local.table, log), mailer })
  const links = createLinks({ origin: options.origin, secrets: options.linkSecrets, clock })
  let worker: Worker | undefined
  const ports = {
    ...adapted,
    clock,
    log,
    links,
    wake: ((work) => worker?.wake(work)) satisfies Worker['wake'],
  }
  const handlers = { ...percolationSteps(ports), ...deliverySteps(ports) }
  const runWork = createRunWork({ ...ports, handlers, leaseMs })
  worker = createWorker(runWork, log)
  await hastenAll(ports.queue)
  const sweep = createSweep({ ...ports, runWork })
  const sweeper = startSweeper(() => sweep(60_000), sweepEveryMs, log)
  const accept: AcceptDispatch = createAcceptDispatch(ports)
  return {
    accept,
    readers: openReaderServices(ports),
    ports,
    steps: handlers,
    drop,
    sweep: () => sweep(60_000),
    idle: async () => {
      await sweeper.idle()
      await worker?.idle()
    },
    stop: async () => {
      await sweeper.stop()
      await worker?.stop()
      client.destroy()
      await ses.close()
      await local.close()
    },
  }
}

const sesClientTo = (endpoint: string) =>
  new SESClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })

/** Whoever held work before this process began is dead: only one process can have the table open. */
async function hastenAll(queue: Adapters['queue']) {
  const now = new Date()
  const ever = new Date(now.getTime() + 10 * 365 * 86_400_000)
  for (const step of steps)
    for (const work of await queue.due(step, ever, 100_000)) await queue.hasten(work, now)
}
