import { type Dispatch, DispatchId, type Revision, SourceId } from '../../shared/domain/dispatch.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import { type Watchlist, WatchlistId } from '../../shared/domain/watchlist.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'

let count = 0

/** A number no other builder in this test file was given. */
export const fresh = () => ++count

export const aSource = SourceId.parse('agency')

export const aDispatch = (given: Partial<Dispatch> = {}): Dispatch => ({
  id: DispatchId.parse(`agency/${fresh()}`),
  source: aSource,
  headline: 'Strike in Lyon',
  body: 'Teachers went on strike in Lyon on Monday.',
  ...given,
})

export const aRevision = (given: Partial<Revision> = {}): Revision => ({
  dispatch: aDispatch(),
  revision: 1,
  acceptedAt: '2026-01-05T10:00:00.000Z',
  ...given,
})

export const anAddress = (name = `reader${fresh()}`) => EmailAddress.parse(`${name}@example.org`)

export const aSubscriberId = () => subscriberIdOf(anAddress())

export function aWatchlist(given: Partial<Watchlist> = {}): Watchlist {
  const subscriber = given.subscriber ?? aSubscriberId()
  return {
    id: WatchlistId.parse(`${subscriber}.${String(fresh()).padStart(6, '0')}`),
    subscriber,
    name: 'Lyon',
    facets: { query: 'lyon' },
    state: 'active',
    version: 1,
    createdAt: '2026-01-05T09:00:00.000Z',
    ...given,
  }
}
