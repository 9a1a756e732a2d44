import * as z from 'zod'
import { DispatchId } from './dispatch.ts'
import { Evidence } from './evidence.ts'
import { SubscriberId } from './subscriber.ts'
import { WatchlistId } from './watchlist.ts'

/**
 * A match owed to a subscriber: there is exactly one per watchlist and dispatch (law 4).
 *
 * `revision` is the one it was found in, whose text its evidence lies in. `owed` until it is `mailed`, or `withheld`
 * because meanwhile the reader paused, unsubscribed or was suppressed.
 */
export const Alert = z.strictObject({
  watchlist: WatchlistId,
  revision: z.int().min(1),
  evidence: z.array(Evidence),
  recordedAt: z.iso.datetime(),
  state: z.enum(['owed', 'mailed', 'withheld']),
  settledAt: z.iso.datetime().optional(),
  reason: z.enum(['paused', 'unsubscribed', 'unconfirmed', 'suppressed']).optional(),
})
export type Alert = z.infer<typeof Alert>

/** The alerts of one reader for one dispatch, which go out together in one mail. `version` counts its changes. */
export const Delivery = z.strictObject({
  subscriber: SubscriberId,
  dispatch: DispatchId,
  alerts: z.array(Alert),
  version: z.int().min(1),
})
export type Delivery = z.infer<typeof Delivery>
