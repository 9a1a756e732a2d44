import * as z from 'zod'
import { SubscriberId } from './subscriber.ts'

/** An address never mailed again, and why. */
export const Suppression = z.strictObject({
  subscriber: SubscriberId,
  reason: z.enum(['bounce', 'complaint', 'operator']),
  since: z.iso.datetime(),
})
export type Suppression = z.infer<typeof Suppression>
