import type { SubscriberId } from '../../domain/subscriber.ts'
import type { Watchlist, WatchlistId } from '../../domain/watchlist.ts'

/** The watchlists of all subscribers; the truth that the index is made from. */
export interface WatchlistStore {
  find(id: WatchlistId): Promise<Watchlist | undefined>
  /** All of a subscriber's, in any state but `deleted`, oldest first; read consistently. */
  ofSubscriber(subscriber: SubscriberId): Promise<Watchlist[]>
  /** Keeps a new watchlist and queues what follows: `confirm` while it is pending, else `index`. */
  keep(watchlist: Watchlist): Promise<void>
  /** Replaces version `watchlist.version - 1` and queues `index`; `conflict` when another change was quicker. */
  replace(watchlist: Watchlist, now: Date): Promise<'kept' | 'conflict'>
}
