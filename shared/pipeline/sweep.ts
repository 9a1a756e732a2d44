import { eachAtMost } from './each-at-most.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'
import { steps, type Work, type WorkQueue } from './ports/work-queue.ts'
import type { RunOutcome, RunWork } from './run-work.ts'

interface SweepPorts {
  readonly queue: Pick<WorkQueue, 'due'>
  readonly runWork: RunWork
  readonly index: Pick<WatchlistIndex, 'fold'>
  readonly clock: Clock
  readonly log: Log
}

/** What a sweep found and did; `failed` is what could not even be claimed or put back. */
export type SweepReport = Record<RunOutcome | 'failed', number>

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
    const report: SweepReport = { done: 0, later: 0, parked: 0, idle: 0, failed: 0 }
    const runOne = async (work: Work) => {
      try {
        return await runWork(work)
      } catch (error) {
        log({ event: 'work.failed', ...work, fault: error instanceof Error ? error.name : 'unknown' })
        return 'failed'
      }
    }
    const fruitless = () => report.idle + report.failed
    const end = clock().getTime() + budgetMs
    for (const step of steps) {
      let progress = 1
      while (progress > 0 && clock().getTime() < end) {
        const before = fruitless()
        const due = await queue.due(step, clock(), batch)
        await eachAtMost(workers, due, async (work) => report[await runOne(work)]++)
        progress = due.length - (fruitless() - before)
      }
    }
    if (clock().getTime() < end) await index.fold()
    if (report.done + report.later + report.parked > 0) log({ event: 'sweep.ended', ...report })
    return report
  }
