import type { Alert } from '../domain/alert.ts'
import type { Annotation } from '../domain/annotation.ts'
import type { DispatchId, DispatchText } from '../domain/dispatch.ts'
import { SubscriberId } from '../domain/subscriber.ts'
import { WatchlistId } from '../domain/watchlist.ts'
import type { Match } from '../monitor/monitor.ts'
import { boundEvidence } from './bound-evidence.ts'
import { eachAtMost } from './each-at-most.ts'
import type { Clock } from './ports/clock.ts'
import type { DeliveryStore } from './ports/delivery-store.ts'
import type { DispatchStore } from './ports/dispatch-store.ts'
import type { Log } from './ports/log.ts'
import type { Waker } from './ports/waker.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'
import type { StepHandlers } from './run-work.ts'

interface PercolatePorts {
  readonly dispatches: Pick<DispatchStore, 'revision'>
  readonly index: Pick<WatchlistIndex, 'current'>
  readonly deliveries: DeliveryStore
  readonly annotate: (dispatch: DispatchText) => Annotation
  readonly clock: Clock
  readonly wake: Waker
  readonly log: Log
}

/** Readers whose alerts are written at the same time. */
const writers = 16

/**
 * Runs a revision of a dispatch against all watchlists and records what each reader is owed.
 *
 * The index is asked after the dispatch is read, hence after it was accepted: every watchlist confirmed before sees
 * it (law 3). May run twice: what is recorded already stays as it is (law 4).
 */
export const createPercolate =
  (ports: PercolatePorts): StepHandlers['percolate'] =>
  async ({ dispatch: id, revision }) => {
    const found = await ports.dispatches.revision(id, revision)
    if (found === undefined) return { outcome: 'refused', reason: 'the dispatch is gone' }
    const monitor = await ports.index.current()
    const annotation = ports.annotate(found.dispatch)
    const matches = monitor.percolate(annotation)
    const readers = byReader(matches, ports.log)
    await eachAtMost(writers, [...readers], ([reader, owed]) => owe(ports, reader, id, revision, owed))
    const { language } = annotation
    const counts = { watchlists: monitor.size, matches: matches.length, readers: readers.size }
    ports.log({ event: 'dispatch.percolated', dispatch: id, revision, language, ...counts })
    return { outcome: 'done' }
  }

interface Owed extends Match {
  readonly watchlist: WatchlistId
}

function byReader(matches: readonly Match[], log: Log) {
  const readers = new Map<SubscriberId, Owed[]>()
  for (const match of matches) {
    const reader = SubscriberId.safeParse(match.watchlist.split('.', 1)[0])
    if (!reader.success) {
      log({ event: 'watchlist.ownerless', watchlist: match.watchlist })
      continue
    }
    const owed = { ...match, watchlist: WatchlistId.parse(match.watchlist) }
    const others = readers.get(reader.data)
    if (others === undefined) readers.set(reader.data, [owed])
    else others.push(owed)
  }
  return readers
}

/** Adds the alerts a reader does not have of this dispatch yet, and queues their mail, in one conditional write. */
async function owe(
  ports: PercolatePorts,
  subscriber: SubscriberId,
  dispatch: DispatchId,
  revision: number,
  owed: readonly Owed[],
): Promise<void> {
  const now = ports.clock()
  const recordedAt = now.toISOString()
  for (;;) {
    const had = await ports.deliveries.find(subscriber, dispatch)
    const known = new Set(had?.alerts.map(({ watchlist }) => watchlist))
    const fresh = owed
      .filter(({ watchlist }) => !known.has(watchlist))
      .map(({ watchlist, evidence }): Alert => {
        return { watchlist, revision, evidence: [...evidence], recordedAt, state: 'owed' }
      })
    if (fresh.length === 0) return
    const alerts = boundEvidence([...(had?.alerts ?? []), ...fresh])
    const delivery = { subscriber, dispatch, alerts, version: (had?.version ?? 0) + 1 }
    if ((await ports.deliveries.record(delivery, now)) === 'conflict') continue
    ports.wake({ step: 'deliver', subscriber, dispatch })
    return
  }
}
