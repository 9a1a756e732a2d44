import type { WatchlistIndex } from '../../shared/pipeline/ports/watchlist-index.ts'
import { deliveriesIn } from '../../shared/store/deliveries.ts'
import { dispatchesIn } from '../../shared/store/dispatches.ts'
import { ownTopicsIn } from '../../shared/store/own-topics.ts'
import { subscribersIn } from '../../shared/store/subscribers.ts'
import { suppressionsIn } from '../../shared/store/suppressions.ts'
import type { Table } from '../../shared/store/table.ts'
import { watchlistsIn } from '../../shared/store/watchlists.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'

/** Everything the pipeline asks for that items of the table answer. */
export type StoreAdapters = ReturnType<typeof adaptersIn>

/** The same, with the index of watchlists, which only those need who change or percolate them. */
export type Adapters = StoreAdapters & { readonly index: WatchlistIndex }

export function adaptersIn(table: Table) {
  return {
    dispatches: dispatchesIn(table),
    deliveries: deliveriesIn(table),
    subscribers: subscribersIn(table),
    watchlists: watchlistsIn(table),
    ownTopics: ownTopicsIn(table),
    suppressions: suppressionsIn(table),
    queue: workQueueIn(table),
  }
}
