import { type OwnTopic, type OwnTopicSlug, ownTopicId } from '../domain/own-topic.ts'
import type { SubscriberId } from '../domain/subscriber.ts'
import type { Watchlist } from '../domain/watchlist.ts'
import { fillText, ownTopicsIn } from '../query/expand-own-topics.ts'
import type { OwnTopics } from '../query/fill-own-topics.ts'
import { printProblem } from '../query/problem.ts'
import type { CheckWatchlist, Fault } from './check-watchlist.ts'
import { eachAtMost } from './each-at-most.ts'
import type { IndexWatchlist } from './index-watchlist.ts'
import { savedOwnTopics } from './known-own-topics.ts'
import type { Clock } from './ports/clock.ts'
import type { OwnTopicStore } from './ports/own-topic-store.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'

/** `used` names the watchlists, and the other topics of the reader's own, that are made of it. */
export type OwnTopicOutcome =
  | { readonly outcome: 'done'; readonly topic: OwnTopic }
  | { readonly outcome: 'unknown' | 'tooManyTopics' }
  | { readonly outcome: 'used'; readonly by: readonly string[] }
  | { readonly outcome: 'refused'; readonly faults: readonly Fault[] }

/** The topics that a subscriber saves as their own. */
export interface OwnTopicManagement {
  list(subscriber: SubscriberId): Promise<OwnTopic[]>
  /** What they stand for, to check a watchlist by. */
  known(subscriber: SubscriberId): Promise<OwnTopics>
  /** Saves or changes one; every dispatch accepted after this has answered is checked against its new query. */
  save(subscriber: SubscriberId, slug: OwnTopicSlug, query: string): Promise<OwnTopicOutcome>
  remove(subscriber: SubscriberId, slug: OwnTopicSlug): Promise<OwnTopicOutcome>
}

export const maxOwnTopics = 100

interface OwnTopicPorts {
  readonly ownTopics: OwnTopicStore
  readonly watchlists: WatchlistStore
  readonly check: CheckWatchlist
  readonly indexWatchlist: IndexWatchlist
  readonly clock: Clock
}

export function createOwnTopics(ports: OwnTopicPorts): OwnTopicManagement {
  return {
    list: async (subscriber) => saved(await ports.ownTopics.ofSubscriber(subscriber)),
    known: async (subscriber) => savedOwnTopics(await ports.ownTopics.ofSubscriber(subscriber)),
    save: (subscriber, slug, query) => save(ports, subscriber, slug, query),
    remove: (subscriber, slug) => remove(ports, subscriber, slug),
  }
}

const saved = (topics: readonly OwnTopic[]) => topics.filter(({ state }) => state === 'saved')

async function save(
  ports: OwnTopicPorts,
  subscriber: SubscriberId,
  slug: OwnTopicSlug,
  query: string,
): Promise<OwnTopicOutcome> {
  for (;;) {
    const all = await ports.ownTopics.ofSubscriber(subscriber)
    const before = all.find((topic) => topic.slug === slug)
    if (before?.state !== 'saved' && saved(all).length >= maxOwnTopics) return { outcome: 'tooManyTopics' }
    const own = new Map(savedOwnTopics(all)).set(ownTopicId(slug), query)
    const using = await usersOf(ports, subscriber, slug, own)
    const faults = [...faultsOf(query, own, slug), ...using.flatMap((one) => faultsIn(ports, one, own))]
    if (faults.length > 0) return { outcome: 'refused', faults }
    const version = (before?.version ?? 0) + 1
    const topic: OwnTopic = { subscriber, slug, query, state: 'saved', version }
    await eachAtMost(width, using, (watchlist) => queueIndexing(ports, watchlist))
    if ((await ports.ownTopics.keep(topic, ports.clock())) === 'conflict') continue
    // asked again: a watchlist may have been made with what the topic was until now
    const users = await usersOf(ports, subscriber, slug, own)
    await eachAtMost(width, users, ({ id }) => ports.indexWatchlist(id))
    return { outcome: 'done', topic }
  }
}

/** Watchlists brought to the index at the same time. */
const width = 8

/** What is wrong with the query of the topic itself. */
function faultsOf(query: string, own: OwnTopics, slug: OwnTopicSlug): Fault[] {
  const filled = fillText(query, own, ownTopicId(slug))
  return filled.ok ? [] : [{ path: 'query', message: printProblem(filled.problem) }]
}

/** What would be wrong with a watchlist that uses it. */
const faultsIn = ({ check }: OwnTopicPorts, { name, facets }: Watchlist, own: OwnTopics): Fault[] =>
  check(facets, own).map(({ message }) => ({
    path: 'query',
    message: `the watchlist “${name}” uses this topic and could not be read any more: ${message}`,
  }))

/** How long saving may take before the sweep brings the watchlists to the index, if it was cut short. */
const graceMs = 60_000

/** Queues a watchlist for the index before its topic is changed, so that no change is lost where this is cut short. */
async function queueIndexing({ watchlists, clock }: OwnTopicPorts, { id }: Watchlist): Promise<void> {
  for (;;) {
    const found = await watchlists.find(id)
    if (found?.state !== 'active') return
    const due = new Date(clock().getTime() + graceMs)
    if ((await watchlists.replace({ ...found, version: found.version + 1 }, due)) === 'kept') return
  }
}

async function remove(
  ports: OwnTopicPorts,
  subscriber: SubscriberId,
  slug: OwnTopicSlug,
): Promise<OwnTopicOutcome> {
  for (;;) {
    const all = saved(await ports.ownTopics.ofSubscriber(subscriber))
    const found = all.find((topic) => topic.slug === slug)
    if (found === undefined) return { outcome: 'unknown' }
    const topics = all.filter(({ query }) => ownTopicsIn({ query }).has(ownTopicId(slug)))
    const watchlists = await usersOf(ports, subscriber, slug, savedOwnTopics(all))
    const by = [...watchlists.map(({ name }) => name), ...topics.map((topic) => ownTopicId(topic.slug))]
    if (by.length > 0) return { outcome: 'used', by }
    const topic: OwnTopic = { ...found, state: 'deleted', version: found.version + 1 }
    if ((await ports.ownTopics.keep(topic, ports.clock())) === 'kept') return { outcome: 'done', topic }
  }
}

/** A subscriber's watchlists that are made of a topic, by themselves or through other topics. */
async function usersOf(
  { watchlists }: OwnTopicPorts,
  subscriber: SubscriberId,
  slug: OwnTopicSlug,
  own: OwnTopics,
): Promise<Watchlist[]> {
  const made = madeOf(ownTopicId(slug), own)
  const all = await watchlists.ofSubscriber(subscriber)
  return all.filter(({ facets }) => [...ownTopicsIn(facets)].some((id) => made.has(id)))
}

/** A topic, and all those that are made of it. */
function madeOf(id: string, own: OwnTopics): Set<string> {
  const parts = [...own].map(([other, query]) => ({ other, of: ownTopicsIn({ query }) }))
  const made = new Set([id])
  // a set hands out what is added while it is gone through
  for (const found of made) for (const { other, of } of parts) if (of.has(found)) made.add(other)
  return made
}
