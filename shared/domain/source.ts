import * as z from 'zod'
import { SourceId } from './dispatch.ts'

/** A signing secret as Standard Webhooks writes it: `whsec_` and base64 of 24 to 64 bytes. */
export const WebhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and base64 of 24 to 64 bytes')
export type WebhookSecret = z.infer<typeof WebhookSecret>

/** Who posts dispatches. Any of its secrets verifies, so that they can be rotated without a gap. */
export const Source = z.strictObject({
  id: SourceId,
  secrets: z.array(WebhookSecret).min(1).max(5),
})
export type Source = z.infer<typeof Source>
