import type { DispatchId, SourceId } from '../domain/dispatch.ts'
import type { OwnTopicSlug } from '../domain/own-topic.ts'
import type { SubscriberId } from '../domain/subscriber.ts'
import { subscriberOf, type WatchlistId } from '../domain/watchlist.ts'
import type { Step, Work } from '../pipeline/ports/work-queue.ts'

const padded = (number: number, width: number) => String(number).padStart(width, '0')

/** Every key of the table. No other module spells one, so this file is the schema. */
export const keys = {
  indexLog: (partition: number, sequence: number) => ({
    pk: `INDEX#${partition}`,
    sk: `LOG#${padded(sequence, 12)}`,
  }),
  indexManifest: (partition: number) => ({ pk: `INDEX#${partition}`, sk: 'MANIFEST' }),
  // a partition key of its own for each chunk, so that reading them in parallel is not throttled
  indexSegment: (partition: number, generation: string, chunk: number) => ({
    pk: `SEGMENT#${partition}#${generation}#${chunk}`,
    sk: 'SEGMENT',
  }),
  dispatch: (id: DispatchId, revision: number) => ({
    pk: `DISPATCH#${id}`,
    sk: `REVISION#${padded(revision, 6)}`,
  }),
  text: (source: SourceId, hash: string) => ({ pk: `TEXT#${source}#${hash}`, sk: 'TEXT' }),
  subscriber: (id: SubscriberId) => ({ pk: `SUBSCRIBER#${id}`, sk: 'SUBSCRIBER' }),
  watchlist: (id: WatchlistId) => ({ pk: `SUBSCRIBER#${subscriberOf(id)}`, sk: `WATCHLIST#${id}` }),
  ownTopic: (subscriber: SubscriberId, slug: OwnTopicSlug) => ({
    pk: `SUBSCRIBER#${subscriber}`,
    sk: `TOPIC#${slug}`,
  }),
  delivery: (subscriber: SubscriberId, dispatch: DispatchId) => ({
    pk: `SUBSCRIBER#${subscriber}`,
    sk: `DELIVERY#${dispatch}`,
  }),
  suppression: (subscriber: SubscriberId) => ({ pk: `SUPPRESSION#${subscriber}`, sk: 'SUPPRESSION' }),
} as const

/** The beginnings that range queries within one partition ask for. */
export const prefixes = { revision: 'REVISION#', watchlist: 'WATCHLIST#', ownTopic: 'TOPIC#' } as const

/** The item that a piece of work lies on. */
export function keyOfWork(work: Work) {
  if (work.step === 'percolate') return keys.dispatch(work.dispatch, work.revision)
  if (work.step === 'deliver') return keys.delivery(work.subscriber, work.dispatch)
  return keys.watchlist(work.watchlist)
}

/** Partitions of each step's queue; one takes about 1,000 writes a second. */
export const queueShards = 4

/** The queue that work of a step lies in, by the item it lies on. */
export function queueOf(work: Work): string {
  const { pk } = keyOfWork(work)
  let hash = 0
  for (let i = 0; i < pk.length; i++) hash = (hash * 31 + pk.charCodeAt(i)) >>> 0
  return `${work.step}#${hash % queueShards}`
}

/** All the queues of a step. */
export const queuesOf = (step: Step) => Array.from({ length: queueShards }, (_, shard) => `${step}#${shard}`)

/** The queue of work that was given up. */
export const parkedQueue = 'parked#0'
