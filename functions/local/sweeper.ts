import type { Log } from '../../shared/pipeline/ports/log.ts'

/** Runs a sweep again and again, each begun `everyMs` after the one before has ended; answers what stops it. */
export function startSweeper(sweep: () => Promise<unknown>, everyMs: number, log: Log): () => Promise<void> {
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
  return async () => {
    stopped = true
    clearTimeout(timer)
    await current
  }
}
