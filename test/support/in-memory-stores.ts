import type { Delivery } from '../../shared/domain/alert.ts'
import type { Revision } from '../../shared/domain/dispatch.ts'
import type { OwnTopic } from '../../shared/domain/own-topic.ts'
import type { Subscriber } from '../../shared/domain/subscriber.ts'
import type { Watchlist } from '../../shared/domain/watchlist.ts'
import type { DeliveryStore } from '../../shared/pipeline/ports/delivery-store.ts'
import type { DispatchStore } from '../../shared/pipeline/ports/dispatch-store.ts'
import type { OwnTopicStore } from '../../shared/pipeline/ports/own-topic-store.ts'
import type { SubscriberStore } from '../../shared/pipeline/ports/subscriber-store.ts'
import type { WatchlistStore } from '../../shared/pipeline/ports/watchlist-store.ts'

/** Watchlists kept in memory. */
export function watchlistsInMemory(): WatchlistStore {
  const kept = new Map<string, Watchlist>()
  return {
    find: async (id) => kept.get(id),
    ofSubscriber: async (subscriber) =>
      [...kept.values()].filter((one) => one.subscriber === subscriber && one.state !== 'deleted'),
    keep: async (watchlist) => void kept.set(watchlist.id, watchlist),
    replace: async (watchlist) => {
      if (kept.get(watchlist.id)?.version !== watchlist.version - 1) return 'conflict'
      kept.set(watchlist.id, watchlist)
      return 'kept'
    },
  }
}

/** Readers' own topics kept in memory. */
export function ownTopicsInMemory(): OwnTopicStore {
  const kept = new Map<string, OwnTopic>()
  return {
    ofSubscriber: async (subscriber) => [...kept.values()].filter((one) => one.subscriber === subscriber),
    keep: async (topic) => {
      const key = `${topic.subscriber} ${topic.slug}`
      if ((kept.get(key)?.version ?? 0) !== topic.version - 1) return 'conflict'
      kept.set(key, topic)
      return 'kept'
    },
  }
}

/** Subscribers kept in memory. */
export function subscribersInMemory(): SubscriberStore {
  const kept = new Map<string, Subscriber>()
  return {
    find: async (id) => kept.get(id),
    keep: async (subscriber) => void (kept.has(subscriber.id) || kept.set(subscriber.id, subscriber)),
  }
}

/** Dispatches kept in memory, in all their revisions. */
export function dispatchesInMemory(): DispatchStore {
  const kept = new Map<string, Revision[]>()
  const claims = new Map<string, Revision['dispatch']['id']>()
  return {
    latest: async (id) => kept.get(id)?.at(-1),
    revision: async (id, revision) => kept.get(id)?.[revision - 1],
    keep: async (revision) => {
      const before = kept.get(revision.dispatch.id) ?? []
      if (before.length >= revision.revision) return 'conflict'
      kept.set(revision.dispatch.id, [...before, revision])
      return 'kept'
    },
    claimText: async (source, hash, id) => {
      const holder = claims.get(source + hash) ?? id
      claims.set(source + hash, holder)
      return { holder }
    },
    moveTextClaim: async (source, hash, _from, to) => claims.set(source + hash, to) !== undefined,
  }
}

/** Deliveries kept in memory. */
export function deliveriesInMemory(): DeliveryStore {
  const kept = new Map<string, Delivery>()
  const keep = async (delivery: Delivery) => {
    kept.set(`${delivery.subscriber} ${delivery.dispatch}`, delivery)
    return 'kept' as const
  }
  return {
    find: async (subscriber, dispatch) => kept.get(`${subscriber} ${dispatch}`),
    record: keep,
    settle: keep,
  }
}
