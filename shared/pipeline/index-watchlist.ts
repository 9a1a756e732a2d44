import type { Watchlist, WatchlistId } from '../domain/watchlist.ts'
import type { Clock } from './ports/clock.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import type { WorkQueue } from './ports/work-queue.ts'

interface RecordPorts {
  readonly watchlists: Pick<WatchlistStore, 'find'>
  readonly index: Pick<WatchlistIndex, 'record'>
}

interface IndexPorts extends RecordPorts {
  readonly queue: Pick<WorkQueue, 'claim' | 'complete'>
  readonly clock: Clock
}

/** Brings the index to what the table says of a watchlist; may run twice, and at the same time as itself. */
export type IndexWatchlist = (id: WatchlistId) => Promise<void>

/** How long a worker has for one watchlist before another may try. */
const leaseMs = 30_000

/** Indexes a watchlist just written; where this is cut short, the work queued with the write is done by the sweep. */
export const createIndexWatchlist =
  (ports: IndexPorts): IndexWatchlist =>
  async (id) => {
    const lease = await ports.queue.claim({ step: 'index', watchlist: id }, ports.clock(), leaseMs)
    await recordNewest(ports, id)
    if (lease !== undefined) await ports.queue.complete(lease)
  }

/** Records the newest version of a watchlist in the index log. */
export async function recordNewest({ watchlists, index }: RecordPorts, id: WatchlistId): Promise<void> {
  let recorded: number | undefined
  for (;;) {
    const watchlist = await watchlists.find(id)
    // two changes may reach the log in the wrong order; whoever records last sees the newest version here
    if (watchlist === undefined || watchlist.version === recorded) return
    await index.record(changeOf(watchlist))
    recorded = watchlist.version
  }
}

const changeOf = ({ id, facets, state }: Watchlist) =>
  state === 'active'
    ? ({ op: 'put', watchlist: id, facets } as const)
    : ({ op: 'remove', watchlist: id } as const)
