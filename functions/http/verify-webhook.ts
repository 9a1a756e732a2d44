import { createMiddleware } from 'hono/factory'
import { SourceId } from '../../shared/domain/dispatch.ts'
import type { Clock } from '../../shared/pipeline/ports/clock.ts'
import type { SourceStore } from '../../shared/pipeline/ports/source-store.ts'
import { Problem } from './problem.ts'
import { toleranceSeconds, verifySignature, type WebhookVerdict } from './webhook-signature.ts'

/** What {@link verifyWebhook} leaves for the handlers after it: who posted, and the very bytes that were signed. */
export interface Verified {
  readonly Variables: { readonly source: SourceId; readonly payload: Uint8Array }
}

/**
 * Lets only webhooks through that a known source has signed.
 *
 * The source names itself in the header `webhook-source`, or in `?source=` where a sender can choose no headers. Which
 * part of the credentials was wrong is told, whether a source exists is not.
 */
export const verifyWebhook = (sources: SourceStore, clock: Clock) =>
  createMiddleware<Verified>(async (c, next) => {
    const named = c.req.header('webhook-source') ?? c.req.query('source')
    if (named === undefined)
      throw unauthorized('Say who posts: header webhook-source, or ?source= in the address.')
    const id = SourceId.safeParse(named).data
    const source = id === undefined ? undefined : await sources.find(id)
    const payload = new Uint8Array(await c.req.arrayBuffer())
    const headers = {
      id: c.req.header('webhook-id'),
      timestamp: c.req.header('webhook-timestamp'),
      signature: c.req.header('webhook-signature'),
    }
    const verdict = verifySignature(payload, headers, source?.secrets ?? [], clock().getTime())
    if (source === undefined || verdict !== 'genuine')
      throw unauthorized(remedies[verdict === 'genuine' ? 'forged' : verdict])
    c.set('source', source.id)
    c.set('payload', payload)
    await next()
  })

const remedies: Record<Exclude<WebhookVerdict, 'genuine'>, string> = {
  unsigned: 'Sign after Standard Webhooks: webhook-id, webhook-timestamp in seconds, webhook-signature v1,….',
  stale: `webhook-timestamp is more than ${toleranceSeconds} seconds from now; sign when posting, and set your clock.`,
  forged: 'No such source, or no signature made with its secret over this very body, id and timestamp.',
}

const unauthorized = (detail: string) =>
  new Problem(401, 'The signature does not hold', { detail }, { 'www-authenticate': 'Webhook' })
