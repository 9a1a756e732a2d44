import { Webhook } from 'standardwebhooks'
import { sourcesGiven } from '../../functions/flow/sources.ts'
import { createApp } from '../../functions/http/app.ts'
import type { SourceId } from '../../shared/domain/dispatch.ts'
import type { WatchlistId } from '../../shared/domain/watchlist.ts'
import { createAcceptDispatch } from '../../shared/pipeline/accept-dispatch.ts'
import { checkWatchlist } from '../../shared/pipeline/check-watchlist.ts'
import { createLinks } from '../../shared/pipeline/links.ts'
import { createOwnTopics } from '../../shared/pipeline/manage-own-topics.ts'
import { createManagement } from '../../shared/pipeline/manage-watchlists.ts'
import type { Work } from '../../shared/pipeline/ports/work-queue.ts'
import { createReadDispatch } from '../../shared/pipeline/read-dispatch.ts'
import { createSubscriptions } from '../../shared/pipeline/subscribe.ts'
import { createUnsubscription } from '../../shared/pipeline/unsubscribe.ts'
import {
  deliveriesInMemory,
  dispatchesInMemory,
  ownTopicsInMemory,
  subscribersInMemory,
  watchlistsInMemory,
} from './in-memory-stores.ts'

/** When the tests take place. */
export const noon = new Date('2026-01-31T12:00:00Z')

export const origin = 'https://vigie.example'
export const secret = `whsec_${Buffer.from('a secret of the agency, 32 bytes').toString('base64')}`
export const olderSecret = `whsec_${Buffer.from('the agency had this one before it').toString('base64')}`

/** The whole app over stores in memory: real use cases, real links; what it queued is in `woken`. */
export function anApp({ now = () => noon }: { now?: () => Date } = {}) {
  const woken: Work[] = []
  const indexed: WatchlistId[] = []
  const ports = {
    clock: now,
    wake: (work: Work) => void woken.push(work),
    links: createLinks({ origin, secrets: ['a key for links that is long enough'], clock: now }),
    check: checkWatchlist,
    indexWatchlist: async (id: WatchlistId) => void indexed.push(id),
    watchlists: watchlistsInMemory(),
    ownTopics: ownTopicsInMemory(),
    subscribers: subscribersInMemory(),
    dispatches: dispatchesInMemory(),
    deliveries: deliveriesInMemory(),
    sources: sourcesGiven({ belga: [secret, olderSecret] }),
    log: () => {},
  }
  const services = {
    ...ports,
    accept: createAcceptDispatch(ports),
    subscriptions: createSubscriptions(ports),
    management: createManagement(ports),
    ownTopics: createOwnTopics(ports),
    unsubscription: createUnsubscription(ports),
    readDispatch: createReadDispatch(ports),
  }
  return { app: createApp(services), services, ports, woken, indexed }
}

/** The headers of a webhook, signed as its sender would. */
export function signed(
  body: string | Buffer,
  { source = 'belga', secrets = [secret], at = noon, type = 'application/json' } = {},
): Record<string, string> {
  const id = `msg_${at.getTime()}`
  return {
    'content-type': type,
    'webhook-source': source satisfies SourceId | string,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((one) => new Webhook(one).sign(id, at, body)).join(' '),
  }
}

/** The token at the end of the link of a grant. */
export const tokenOf = (link: string) => link.split('/').at(-1)!
