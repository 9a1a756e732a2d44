import { Hono } from 'hono'
import * as z from 'zod'
import { Locale } from '../../shared/domain/locale.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import { limitBody, readJson } from './body.ts'
import { problemOfRefusal } from './outcome-problems.ts'
import { parseInput } from './parse-input.ts'
import type { ReaderServices } from './reader-services.ts'
import { acceptRequest, WatchlistRequest } from './watchlist-request.ts'

/** A request to subscribe an address to a watchlist. */
export const SubscriptionBody = z.strictObject({
  address: EmailAddress,
  locale: Locale.default('en').describe('Language of the mails.'),
  watchlist: WatchlistRequest,
})

/** Subscribing: nothing is mailed but a confirmation, until its link has been confirmed. */
export const createSubscriptionsApi = ({ subscriptions }: Pick<ReaderServices, 'subscriptions'>) =>
  new Hono().post('/subscriptions', limitBody, async (c) => {
    const body = parseInput(SubscriptionBody, await readJson(c))
    const watchlist = acceptRequest(body.watchlist, { locale: body.locale, at: 'watchlist' })
    const outcome = await subscriptions.request({ ...body, watchlist })
    if (outcome.outcome !== 'requested') throw problemOfRefusal(outcome, 'watchlist')
    return c.json({ outcome: 'requested', watchlist }, 202)
  })
