import type { Watchlist, WatchlistId } from '../domain/watchlist.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'

/** Brings the index to what the table says of a watchlist; may be run again and at the same time as itself. */
export type IndexWatchlist = (id: WatchlistId) => Promise<void>

interface IndexPorts {
  readonly watchlists: WatchlistStore
  readonly index: Pick<WatchlistIndex, 'record'>
}

export const createIndexWatchlist =
  ({ watchlists, index }: IndexPorts): IndexWatchlist =>
  async (id) => {
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
