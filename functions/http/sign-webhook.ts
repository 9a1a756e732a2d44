import { Webhook } from 'standardwebhooks'
import type { SourceId } from '../../shared/domain/dispatch.ts'

/** What is to be posted, by whom; `id` names the posting, so that sending it again is known for the same. */
export interface Posting {
  readonly source: SourceId
  readonly secret: string
  readonly id: string
  readonly body: string
  readonly at: Date
}

/** The headers with which `POST /dispatches` takes a posting, signed after Standard Webhooks. */
export const signWebhook = ({ source, secret, id, body, at }: Posting): Record<string, string> => ({
  'webhook-source': source,
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
})
