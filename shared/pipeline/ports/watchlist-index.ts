import type { Facets, WatchlistId } from '../../domain/watchlist.ts'
import type { Percolator } from '../../monitor/monitor.ts'

/** A change of what is percolated: a watchlist put (new or changed) or removed (paused or deleted). */
export type IndexChange =
  | { readonly op: 'put'; readonly watchlist: WatchlistId; readonly facets: Facets }
  | { readonly op: 'remove'; readonly watchlist: WatchlistId }

/** The monitor over all active watchlists, and the log of changes that keeps it true. */
export interface WatchlistIndex {
  /** Once this resolves, every later `current()`, here or in any other worker, has the change (law 3). */
  record(change: IndexChange): Promise<void>
  /** The monitor as of now, after one consistent read past the last change seen. */
  current(): Promise<Percolator>
  /** Folds a log that has grown long into new segments; for the sweep. Safe to run in many places at once. */
  fold(): Promise<void>
}
