import { eachAtMost } from './each-at-most.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'
import { steps, type WorkQueue } from './ports/work-queue.ts'
import type { RunOutcome, RunWork } from './run-work.ts'

interface SweepPorts {
  readonly queue: Pick<WorkQueue, 'due'>
  readonly runWork: RunWork
  readonly index: Pick<WatchlistIndex, 'fold'>
  readonly clock: Clock
  readonly log: Log
}

/** What a sweep found and did. */
export type SweepReport = Record<RunOutcome, number>

const batch = 100
const workers = 8

/**
 * Finds all work that is due, whoever forgot it, and runs it, step by step in the order of the flow.
 *
 * Stops taking on more after `budgetMs`; the next sweep goes on. One item's fault never stops the others.
 */
export const createSweep =
  ({ queue, runWork, index, clock, log }: SweepPorts) =>
  async (budgetMs: number): Promise<SweepReport> => {
    const report: SweepReport = { done: 0, later: 0, parked: 0, idle: 0 }
    const end = clock().getTime() + budgetMs
    for (const step of steps) {
      let progress = 1
      while (progress > 0 && clock().getTime() < end) {
        const before = report.idle
        const due = await queue.due(step, clock(), batch)
        await eachAtMost(workers, due, async (work) => report[await runWork(work)]++)
        progress = due.length - (report.idle - before)
      }
    }
    if (clock().getTime() < end) await index.fold()
    if (report.done + report.later + report.parked > 0) log({ event: 'sweep.ended', ...report })
    return report
  }
