import type { SubscriberId } from '../domain/subscriber.ts'
import { Watchlist } from '../domain/watchlist.ts'
import type { WatchlistStore } from '../pipeline/ports/watchlist-store.ts'
import { keys, prefixes } from './keys.ts'
import type { Table } from './table.ts'
import { queued } from './work.ts'
import { type Item, putNew, putOver, read, readRange } from './write.ts'

/** How long watchlists that were never confirmed, or were deleted, are kept. */
const pendingDays = 8
const deletedDays = 30

/** The watchlists in the table, beside their subscriber. */
export function watchlistsIn(table: Table): WatchlistStore {
  return {
    find: async (id) => {
      const item = await read(table, keys.watchlist(id))
      return item && parse(item)
    },
    ofSubscriber: (subscriber) => ofSubscriber(table, subscriber),
    keep: async (watchlist) => {
      await putNew(table, keys.watchlist(watchlist.id), itemOf(watchlist, new Date(watchlist.createdAt)))
    },
    replace: async (watchlist, now) => {
      const before = watchlist.version - 1
      const replaced = await putOver(table, keys.watchlist(watchlist.id), itemOf(watchlist, now), before)
      return replaced ? 'kept' : 'conflict'
    },
  }
}

const parse = (item: Item): Watchlist => Watchlist.strip().parse(item)

function itemOf(watchlist: Watchlist, now: Date): Item {
  const step = watchlist.state === 'pending' ? 'confirm' : 'index'
  const days = { pending: pendingDays, deleted: deletedDays, active: undefined, paused: undefined }
  const kept = days[watchlist.state]
  return {
    ...watchlist,
    ...queued({ step, watchlist: watchlist.id }, now),
    ttl: kept && Math.floor(now.getTime() / 1000) + kept * 86_400,
  }
}

async function ofSubscriber(table: Table, subscriber: SubscriberId): Promise<Watchlist[]> {
  const items = await readRange(table, keys.subscriber(subscriber).pk, prefixes.watchlist)
  return items.map(parse).filter(({ state }) => state !== 'deleted')
}
