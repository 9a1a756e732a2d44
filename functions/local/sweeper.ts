import type { Log } from '../../shared/pipeline/ports/log.ts'

/** Sweeps again and again. */
export interface Sweeper {
  /** Resolves when no sweep is on. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** Starts sweeping: at once, and then each time `everyMs` after the sweep before has ended. */
export function startSweeper(sweep: () => Promise<unknown>, everyMs: number, log: Log): Sweeper {
  let timer: NodeJS.Timeout | undefined
  let current: Promise<void> = Promise.resolve()
  let stopped = false
  const round = async () => {
    try {
      await sweep()
    } catch (error) {
      log({ event: 'sweep.failed', fault: error instanceof Error ? error.name : 'unknown' })
    }
    if (!stopped) timer = setTimeout(start, everyMs)
  }
  const start = () => {
    current = round()
  }
  start()
  return {
    idle: () => current,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await current
    },
  }
}
