import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import type { Log } from '../../shared/pipeline/ports/log.ts'
import type { WatchlistIndex } from '../../shared/pipeline/ports/watchlist-index.ts'
import { createWatchlistIndex } from '../../shared/pipeline/watchlist-index.ts'
import { indexLogIn } from '../../shared/store/index-log.ts'
import { segmentsIn } from '../../shared/store/index-segments.ts'
import type { Table } from '../../shared/store/table.ts'

/** The index of watchlists that a table keeps; reads nothing until it is asked. */
export function openIndex(table: Table, log: Log): WatchlistIndex {
  return createWatchlistIndex({
    log: indexLogIn(table),
    segments: segmentsIn(table),
    people: peopleReader,
    refused: (watchlist, reason) => log({ event: 'watchlist.refused', watchlist, reason }),
  })
}
