import type { Watchlist, WatchlistId } from '../domain/watchlist.ts'
import { asksOwnTopics, expandOwnTopics } from '../query/expand-own-topics.ts'
import { everyOwnTopic } from './known-own-topics.ts'
import type { Clock } from './ports/clock.ts'
import type { OwnTopicStore } from './ports/own-topic-store.ts'
import type { IndexChange, WatchlistIndex } from './ports/watchlist-index.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import type { WorkQueue } from './ports/work-queue.ts'

interface RecordPorts {
  readonly watchlists: Pick<WatchlistStore, 'find'>
  readonly ownTopics: Pick<OwnTopicStore, 'ofSubscriber'>
  readonly index: Pick<WatchlistIndex, 'record'>
}

interface IndexPorts extends RecordPorts {
  readonly queue: Pick<WorkQueue, 'claim' | 'complete'>
  readonly clock: Clock
}

/** Brings the index to what the table says of a watchlist; may run twice, and at the same time as itself. */
export type IndexWatchlist = (id: WatchlistId) => Promise<void>

/** How long a worker has for one watchlist before another may try. */
const leaseMs = 30_000

/** Indexes a watchlist just written; where this is cut short, the work queued with the write is done by the sweep. */
export const createIndexWatchlist =
  (ports: IndexPorts): IndexWatchlist =>
  async (id) => {
    const lease = await ports.queue.claim({ step: 'index', watchlist: id }, ports.clock(), leaseMs)
    await recordNewest(ports, id)
    if (lease !== undefined) await ports.queue.complete(lease)
  }

/** Records the newest version of a watchlist in the index log, with the topics of its reader's own written out. */
export async function recordNewest(ports: RecordPorts, id: WatchlistId): Promise<void> {
  let recorded: string | undefined
  for (;;) {
    const watchlist = await ports.watchlists.find(id)
    if (watchlist === undefined) return
    const change = await changeOf(ports, watchlist)
    // two changes, of the watchlist or of a topic, may reach the log in the wrong order; whoever records last sees
    // the newest version here
    if (JSON.stringify(change) === recorded) return
    await ports.index.record(change)
    recorded = JSON.stringify(change)
  }
}

async function changeOf(
  { ownTopics }: RecordPorts,
  { id, facets, state, subscriber }: Watchlist,
): Promise<IndexChange> {
  if (state !== 'active') return { op: 'remove', watchlist: id }
  if (!asksOwnTopics(facets)) return { op: 'put', watchlist: id, facets }
  const expanded = expandOwnTopics(facets, everyOwnTopic(await ownTopics.ofSubscriber(subscriber)))
  // what cannot be written out is recorded as it is: the monitor refuses it and says why
  return { op: 'put', watchlist: id, facets: expanded.ok ? expanded.facets : facets }
}
