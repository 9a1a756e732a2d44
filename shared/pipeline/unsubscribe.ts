import type { Watchlist } from '../domain/watchlist.ts'
import type { IndexWatchlist } from './index-watchlist.ts'
import type { Links } from './links.ts'
import { replace } from './manage-watchlists.ts'
import type { Clock } from './ports/clock.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'

/** The watchlists a link would end, or ended; none where they were ended before. */
export type UnsubscribeOutcome =
  | { readonly outcome: 'unsubscribed'; readonly watchlists: readonly Watchlist[] }
  | { readonly outcome: 'invalid' }

/** One-click unsubscription (RFC 8058), of one watchlist or of all; its links never expire. */
export interface Unsubscription {
  /** What the link would end; changes nothing, for the page behind it (law 8). */
  preview(token: string): Promise<UnsubscribeOutcome>
  unsubscribe(token: string): Promise<UnsubscribeOutcome>
}

interface UnsubscribePorts {
  readonly watchlists: WatchlistStore
  readonly links: Pick<Links, 'read'>
  readonly indexWatchlist: IndexWatchlist
  readonly clock: Clock
}

export function createUnsubscription(ports: UnsubscribePorts): Unsubscription {
  const preview = async (token: string): Promise<UnsubscribeOutcome> => {
    const grant = ports.links.read('unsubscribe', token)
    if (typeof grant !== 'object') return { outcome: 'invalid' }
    const all = await ports.watchlists.ofSubscriber(grant.subscriber)
    const { watchlist: one } = grant
    return { outcome: 'unsubscribed', watchlists: all.filter(({ id }) => one === undefined || id === one) }
  }
  return {
    preview,
    unsubscribe: async (token) => {
      const found = await preview(token)
      if (found.outcome === 'invalid') return found
      for (const { id, subscriber } of found.watchlists)
        await replace(ports, subscriber, id, (watchlist) => ({ ...watchlist, state: 'deleted' }))
      return found
    },
  }
}
