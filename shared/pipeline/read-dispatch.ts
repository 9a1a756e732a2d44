import type { DispatchId, Revision } from '../domain/dispatch.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Links } from './links.ts'
import type { DeliveryStore } from './ports/delivery-store.ts'
import type { DispatchStore } from './ports/dispatch-store.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'

/** An alert as its reader is shown it; `name` is missing where the watchlist is gone. */
export interface ShownAlert {
  readonly name: string | undefined
  readonly evidence: readonly Evidence[]
}

/** A dispatch with what one reader was alerted of in it. Evidence lies in this very revision. */
export interface ReadDispatch extends Revision {
  readonly alerts: readonly ShownAlert[]
}

/** The dispatch behind the link in a mail, in the revision its reader was alerted of last. */
export type ReadDispatchByLink = (token: string) => Promise<ReadDispatch | undefined>

/** A dispatch's newest revision, for its source. */
export type FindDispatch = (id: DispatchId) => Promise<Revision | undefined>

interface ReadPorts {
  readonly dispatches: DispatchStore
  readonly deliveries: DeliveryStore
  readonly watchlists: WatchlistStore
  readonly links: Pick<Links, 'read'>
}

export const createReadDispatch =
  (ports: ReadPorts): ReadDispatchByLink =>
  async (token) => {
    const grant = ports.links.read('read', token)
    if (typeof grant !== 'object') return undefined
    const delivery = await ports.deliveries.find(grant.subscriber, grant.dispatch)
    const shown = Math.max(...(delivery?.alerts ?? []).map(({ revision }) => revision))
    const revision = Number.isFinite(shown)
      ? await ports.dispatches.revision(grant.dispatch, shown)
      : await ports.dispatches.latest(grant.dispatch)
    if (revision === undefined) return undefined
    const watchlists = await ports.watchlists.ofSubscriber(grant.subscriber)
    const names = new Map(watchlists.map(({ id, name }) => [id, name]))
    const alerts = (delivery?.alerts ?? [])
      .filter((alert) => alert.revision === revision.revision)
      .map(({ watchlist, evidence }) => ({ name: names.get(watchlist), evidence }))
    return { ...revision, alerts }
  }
