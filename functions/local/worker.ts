import type { Log } from '../../shared/pipeline/ports/log.ts'
import type { Waker } from '../../shared/pipeline/ports/waker.ts'
import type { Work } from '../../shared/pipeline/ports/work-queue.ts'
import type { RunWork } from '../../shared/pipeline/run-work.ts'

/** Runs work in this process the moment it is woken, as the table's stream does on AWS. */
export interface Worker {
  readonly wake: Waker
  /** Resolves when nothing is waiting or running any more. */
  idle(): Promise<void>
  /** Takes no more work and waits for what is running; what was not begun stays in the table. */
  stop(): Promise<void>
}

/** Pieces of work done at the same time. */
const width = 4

export function createWorker(runWork: RunWork, log: Log): Worker {
  const waiting: Work[] = []
  const running = new Set<Promise<void>>()
  let stopped = false
  const settled = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  const next = () => {
    while (!stopped && running.size < width && waiting.length > 0) {
      const run = runOne(waiting.shift()!)
      running.add(run)
      void run.finally(() => {
        running.delete(run)
        next()
      })
    }
  }
  const runOne = async (work: Work) => {
    try {
      await runWork(work)
    } catch (error) {
      log({ event: 'work.failed', ...work, fault: error instanceof Error ? error.name : 'unknown' })
    }
  }
  return {
    wake: (work) => {
      waiting.push(work)
      setImmediate(next)
    },
    idle: async () => {
      while (waiting.length + running.size > 0) {
        await settled()
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    stop: async () => {
      stopped = true
      await settled()
    },
  }
}
