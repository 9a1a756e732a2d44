import type { Clock } from '../../shared/pipeline/ports/clock.ts'
import type { Log } from '../../shared/pipeline/ports/log.ts'
import type { Waker } from '../../shared/pipeline/ports/waker.ts'

/** What the pipeline needs besides the table: the time, a log, and somebody to wake. */
export interface Runtime {
  readonly clock: Clock
  readonly log: Log
  readonly wake: Waker
}

/** On Lambda: one event a line, which Lambda wraps as `message` of its own JSON; and the table's stream wakes. */
export const onLambda: Runtime = {
  clock: () => new Date(),
  log: (event) => console.log(event),
  wake: () => undefined,
}

/** How long a Lambda may hold work: longer than any of their timeouts (one minute). */
export const lambdaLeaseMs = 90_000
