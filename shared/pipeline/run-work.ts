import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Lease, Step, Work, WorkQueue } from './ports/work-queue.ts'

/**
 * How a step ended when nothing unexpected was thrown.
 *
 * `later` is nobody's fault (throttling) and is tried again without end; `refused` will never work and is parked.
 */
export type StepOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'later' | 'refused'; readonly reason: string }

export type StepHandlers = {
  readonly [S in Step]: (work: Extract<Work, { step: S }>) => Promise<StepOutcome>
}

/** What became of work: `idle` where there was nothing to do, or it is in other hands. */
export type RunOutcome = 'done' | 'later' | 'parked' | 'idle'
export type RunWork = (work: Work) => Promise<RunOutcome>

interface RunPorts {
  readonly queue: WorkQueue
  readonly clock: Clock
  readonly log: Log
  /** The steps this worker does; work of others is left alone. */
  readonly handlers: Partial<StepHandlers>
  readonly leaseMs: number
}

/** Attempts at work that throws, over about 40 minutes, before it is parked. */
export const maxAttempts = 10

/**
 * Runs one piece of work under a lease; never throws for what the work did.
 *
 * A worker that dies leaves the work to be found again when its lease ends. `leaseMs` must be longer than any step
 * may take, or two workers will do it at once (which doubles a mail, and loses none).
 */
export const createRunWork =
  (ports: RunPorts): RunWork =>
  async (work) => {
    const handler = ports.handlers[work.step]
    if (handler === undefined) return 'idle'
    const lease = await ports.queue.claim(work, ports.clock(), ports.leaseMs)
    if (lease === undefined) return 'idle'
    // a step's handler takes the work of that step, which the compiler cannot see across the union
    const ended = await attempt(handler as (work: Work) => Promise<StepOutcome>, work)
    if (ended.outcome === 'done') {
      await ports.queue.complete(lease)
      return 'done'
    }
    if (ended.outcome === 'refused' || (ended.outcome === 'fault' && lease.attempt >= maxAttempts))
      return park(ports, lease, ended.reason)
    const due = new Date(ports.clock().getTime() + backOffMs(lease.attempt))
    await ports.queue.postpone(lease, due, ended.reason)
    ports.log({ event: 'work.postponed', ...work, attempt: lease.attempt, reason: ended.reason })
    return 'later'
  }

async function attempt(handler: (work: Work) => Promise<StepOutcome>, work: Work): Promise<Ended> {
  try {
    return await handler(work)
  } catch (error) {
    return { outcome: 'fault', reason: faultOf(error) }
  }
}

type Ended = StepOutcome | { readonly outcome: 'fault'; readonly reason: string }

async function park({ queue, clock, log }: RunPorts, lease: Lease, reason: string): Promise<RunOutcome> {
  await queue.park(lease, clock(), reason)
  log({ event: 'work.parked', ...lease.work, attempts: lease.attempt, reason })
  return 'parked'
}

/** Five seconds, doubled with each attempt, an hour at most. */
export const backOffMs = (attempt: number) => Math.min(5_000 * 2 ** (attempt - 1), 3_600_000)

/** The name and place of a fault; its message might quote what must not be logged. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name} ${place?.trim() ?? ''}`.slice(0, 300)
}
