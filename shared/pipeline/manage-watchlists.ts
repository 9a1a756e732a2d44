import type { SubscriberId } from '../domain/subscriber.ts'
import type { Facets, Watchlist, WatchlistId, WatchlistInput } from '../domain/watchlist.ts'
import { asksOwnTopics } from '../query/expand-own-topics.ts'
import type { CheckWatchlist, Fault } from './check-watchlist.ts'
import type { IndexWatchlist } from './index-watchlist.ts'
import { savedOwnTopics } from './known-own-topics.ts'
import type { Links } from './links.ts'
import { nameWatchlist } from './name-watchlist.ts'
import type { Clock } from './ports/clock.ts'
import type { OwnTopicStore } from './ports/own-topic-store.ts'
import type { SubscriberStore } from './ports/subscriber-store.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import { maxWatchlists, newWatchlistId } from './subscribe.ts'

/** `unknown`: there is no such watchlist of this subscriber. */
export type ManageOutcome =
  | { readonly outcome: 'done'; readonly watchlist: Watchlist }
  | { readonly outcome: 'unknown' | 'unconfirmed' | 'tooMany' }
  | { readonly outcome: 'refused'; readonly faults: readonly Fault[] }

/** What a subscriber, known by the signed link in their mail, may do with their watchlists. */
export interface Management {
  /** Whose link this is; `undefined` for a token that is not genuine. */
  subscriberOf(token: string): SubscriberId | undefined
  list(subscriber: SubscriberId): Promise<Watchlist[]>
  /** Adds an active watchlist: the address is confirmed already, else `unconfirmed`. */
  add(subscriber: SubscriberId, input: WatchlistInput): Promise<ManageOutcome>
  change(subscriber: SubscriberId, watchlist: WatchlistId, input: WatchlistInput): Promise<ManageOutcome>
  pause(subscriber: SubscriberId, watchlist: WatchlistId): Promise<ManageOutcome>
  resume(subscriber: SubscriberId, watchlist: WatchlistId): Promise<ManageOutcome>
  remove(subscriber: SubscriberId, watchlist: WatchlistId): Promise<ManageOutcome>
}

interface ManagePorts {
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly watchlists: WatchlistStore
  readonly ownTopics: Pick<OwnTopicStore, 'ofSubscriber'>
  readonly links: Pick<Links, 'read'>
  readonly check: CheckWatchlist
  readonly indexWatchlist: IndexWatchlist
  readonly clock: Clock
}

export function createManagement(ports: ManagePorts): Management {
  return {
    subscriberOf: (token) => {
      const grant = ports.links.read('manage', token)
      return typeof grant === 'object' ? grant.subscriber : undefined
    },
    list: (subscriber) => ports.watchlists.ofSubscriber(subscriber),
    add: (subscriber, input) => add(ports, subscriber, input),
    change: async (subscriber, id, input) => {
      const named = nameWatchlist(input, await localeOf(ports, subscriber))
      const faults = await check(ports, subscriber, named.facets)
      if (faults.length > 0) return { outcome: 'refused', faults }
      return replace(ports, subscriber, id, (watchlist) => ({ ...watchlist, ...named }))
    },
    pause: (subscriber, id) => replace(ports, subscriber, id, from('active', 'paused')),
    resume: (subscriber, id) => replace(ports, subscriber, id, from('paused', 'active')),
    remove: (subscriber, id) =>
      replace(ports, subscriber, id, (watchlist) => ({ ...watchlist, state: 'deleted' })),
  }
}

const check = async (ports: ManagePorts, subscriber: SubscriberId, facets: Facets) =>
  ports.check(
    facets,
    asksOwnTopics(facets) ? savedOwnTopics(await ports.ownTopics.ofSubscriber(subscriber)) : undefined,
  )

const localeOf = async ({ subscribers }: ManagePorts, subscriber: SubscriberId) =>
  (await subscribers.find(subscriber))?.locale ?? 'en'

const from =
  (before: Watchlist['state'], after: Watchlist['state']) =>
  (watchlist: Watchlist): Watchlist =>
    watchlist.state === before ? { ...watchlist, state: after } : watchlist

async function add(
  ports: ManagePorts,
  subscriber: SubscriberId,
  input: WatchlistInput,
): Promise<ManageOutcome> {
  const { name, facets } = nameWatchlist(input, await localeOf(ports, subscriber))
  const faults = await check(ports, subscriber, facets)
  if (faults.length > 0) return { outcome: 'refused', faults }
  const had = await ports.watchlists.ofSubscriber(subscriber)
  if (!had.some(({ confirmedAt }) => confirmedAt !== undefined)) return { outcome: 'unconfirmed' }
  if (had.length >= maxWatchlists) return { outcome: 'tooMany' }
  const id = newWatchlistId(subscriber)
  const now = ports.clock().toISOString()
  const times = { createdAt: now, confirmedAt: now }
  const watchlist: Watchlist = { id, subscriber, name, facets, state: 'active', version: 1, ...times }
  await ports.watchlists.keep(watchlist)
  await ports.indexWatchlist(id)
  return { outcome: 'done', watchlist }
}

/** Changes a watchlist, however many change it at once; the index knows of it when this answers. */
export async function replace(
  ports: Pick<ManagePorts, 'watchlists' | 'indexWatchlist' | 'clock'>,
  subscriber: SubscriberId,
  id: WatchlistId,
  change: (watchlist: Watchlist) => Watchlist,
): Promise<ManageOutcome> {
  for (;;) {
    const found = await ports.watchlists.find(id)
    if (found === undefined || found.state === 'deleted' || found.subscriber !== subscriber)
      return { outcome: 'unknown' }
    const changed = change(found)
    if (changed === found) return { outcome: 'done', watchlist: found }
    const watchlist = { ...changed, version: found.version + 1 }
    if ((await ports.watchlists.replace(watchlist, ports.clock())) === 'conflict') continue
    await ports.indexWatchlist(id)
    return { outcome: 'done', watchlist }
  }
}
