import { ulid } from 'ulid'
import type { Locale } from '../domain/locale.ts'
import type { EmailAddress } from '../domain/subscriber.ts'
import { type Watchlist, WatchlistId, type WatchlistInput } from '../domain/watchlist.ts'
import type { CheckWatchlist, Fault } from './check-watchlist.ts'
import type { IndexWatchlist } from './index-watchlist.ts'
import { confirmationDays, type Links } from './links.ts'
import { nameWatchlist } from './name-watchlist.ts'
import type { Clock } from './ports/clock.ts'
import type { SubscriberStore } from './ports/subscriber-store.ts'
import type { Waker } from './ports/waker.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import { subscriberIdOf } from './subscriber-id.ts'

export interface SubscriptionRequest {
  readonly address: EmailAddress
  readonly locale: Locale
  readonly watchlist: WatchlistInput
}

/** `tooMany`: an address may have {@link maxPending} unconfirmed and {@link maxWatchlists} watchlists in all. */
export type RequestOutcome =
  | { readonly outcome: 'requested' }
  | { readonly outcome: 'tooMany' }
  | { readonly outcome: 'refused'; readonly faults: readonly Fault[] }

export type ConfirmOutcome =
  | { readonly outcome: 'confirmed'; readonly watchlist: Watchlist }
  | { readonly outcome: 'expired' | 'invalid' | 'gone' }

export interface Subscriptions {
  /** Keeps the watchlist as pending and mails its address a confirmation link. */
  request(request: SubscriptionRequest): Promise<RequestOutcome>
  /** What a confirmation link would confirm; changes nothing, for the page behind the link (law 8). */
  pending(token: string): Promise<ConfirmOutcome>
  /** Confirms: every dispatch accepted after this has answered is checked against the watchlist (law 3). */
  confirm(token: string): Promise<ConfirmOutcome>
}

/** So that nobody's mailbox is flooded with confirmations by somebody else. */
export const maxPending = 5
export const maxWatchlists = 200

interface SubscribePorts {
  readonly subscribers: SubscriberStore
  readonly watchlists: WatchlistStore
  readonly links: Pick<Links, 'read'>
  readonly check: CheckWatchlist
  readonly indexWatchlist: IndexWatchlist
  readonly clock: Clock
  readonly wake: Waker
}

export function createSubscriptions(ports: SubscribePorts): Subscriptions {
  return {
    request: (request) => requestSubscription(ports, request),
    pending: (token) => readConfirmation(ports, token),
    confirm: async (token) => {
      for (;;) {
        const found = await readConfirmation(ports, token)
        if (found.outcome !== 'confirmed') return found
        const confirmed = await activate(ports, found.watchlist)
        if (confirmed !== undefined) return { outcome: 'confirmed', watchlist: confirmed }
      }
    },
  }
}

async function requestSubscription(
  ports: SubscribePorts,
  { address, locale, watchlist: input }: SubscriptionRequest,
): Promise<RequestOutcome> {
  const { name, facets } = nameWatchlist(input, locale)
  const faults = ports.check(facets)
  if (faults.length > 0) return { outcome: 'refused', faults }
  const subscriber = subscriberIdOf(address)
  const createdAt = ports.clock().toISOString()
  const had = await ports.watchlists.ofSubscriber(subscriber)
  const oldest = new Date(ports.clock().getTime() - confirmationDays * 86_400_000).toISOString()
  const pending = had.filter((one) => one.state === 'pending' && one.createdAt > oldest).length
  if (pending >= maxPending || had.length >= maxWatchlists) return { outcome: 'tooMany' }
  await ports.subscribers.keep({ id: subscriber, address, locale, createdAt })
  const id = newWatchlistId(subscriber)
  await ports.watchlists.keep({ id, subscriber, name, facets, state: 'pending', version: 1, createdAt })
  ports.wake({ step: 'confirm', watchlist: id })
  return { outcome: 'requested' }
}

/** A fresh name for a subscriber's watchlist. */
export const newWatchlistId = (subscriber: string) => WatchlistId.parse(`${subscriber}.${ulid()}`)

async function readConfirmation(ports: SubscribePorts, token: string): Promise<ConfirmOutcome> {
  const grant = ports.links.read('confirm', token)
  if (grant === 'expired') return { outcome: 'expired' }
  if (grant === undefined) return { outcome: 'invalid' }
  const watchlist = await ports.watchlists.find(grant.watchlist)
  if (watchlist === undefined || watchlist.state === 'deleted') return { outcome: 'gone' }
  return { outcome: 'confirmed', watchlist }
}

async function activate(ports: SubscribePorts, watchlist: Watchlist): Promise<Watchlist | undefined> {
  if (watchlist.state !== 'pending') return watchlist
  const now = ports.clock()
  const confirmedAt = now.toISOString()
  const version = watchlist.version + 1
  const confirmed: Watchlist = { ...watchlist, state: 'active', version, confirmedAt }
  if ((await ports.watchlists.replace(confirmed, now)) === 'conflict') return undefined
  await ports.indexWatchlist(confirmed.id)
  return confirmed
}
