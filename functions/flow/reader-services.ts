import { checkWatchlist } from '../../shared/pipeline/check-watchlist.ts'
import { createIndexWatchlist } from '../../shared/pipeline/index-watchlist.ts'
import type { Links } from '../../shared/pipeline/links.ts'
import { createOwnTopics } from '../../shared/pipeline/manage-own-topics.ts'
import { createManagement } from '../../shared/pipeline/manage-watchlists.ts'
import { createReadDispatch } from '../../shared/pipeline/read-dispatch.ts'
import { createSubscriptions } from '../../shared/pipeline/subscribe.ts'
import { createUnsubscription } from '../../shared/pipeline/unsubscribe.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import type { Adapters } from './adapters.ts'
import type { Runtime } from './runtime.ts'

/** The use cases behind the pages and the API. */
export function openReaderServices(given: Adapters & Runtime & { readonly links: Links }): ReaderServices {
  const ports = { ...given, check: checkWatchlist, indexWatchlist: createIndexWatchlist(given) }
  return {
    subscriptions: createSubscriptions(ports),
    management: createManagement(ports),
    ownTopics: createOwnTopics(ports),
    unsubscription: createUnsubscription(ports),
    readDispatch: createReadDispatch(ports),
    links: ports.links,
  }
}
