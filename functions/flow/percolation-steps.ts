import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { recordNewest } from '../../shared/pipeline/index-watchlist.ts'
import { createPercolate } from '../../shared/pipeline/percolate.ts'
import type { StepHandlers } from '../../shared/pipeline/run-work.ts'
import type { Adapters } from './adapters.ts'
import type { Runtime } from './runtime.ts'

/** The steps that read and match. */
export function percolationSteps(ports: Adapters & Runtime): Pick<StepHandlers, 'index' | 'percolate'> {
  return {
    index: async ({ watchlist }) => {
      await recordNewest(ports, watchlist)
      return { outcome: 'done' }
    },
    percolate: createPercolate({ ...ports, annotate: annotateDispatch }),
  }
}

/**
 * Reads something, so that what is loaded or compiled on first use is ready before the first dispatch; importing alone
 * loads none of it. What it takes is kept as the measure `warm-up`, with the processor time as its detail.
 */
export function warmUp(): void {
  const [start, before] = [performance.now(), process.cpuUsage()]
  annotateDispatch({ id: 'warm-up', headline: 'Protest in Paris', body: 'Jean Dupont manifeste à Paris.' })
  const { user, system } = process.cpuUsage(before)
  performance.measure('warm-up', { start, detail: (user + system) / 1000 })
}
