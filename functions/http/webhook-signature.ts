import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds a webhook's timestamp may differ from our clock, either way. */
export const toleranceSeconds = 300

/** The headers Standard Webhooks signs by. */
export interface WebhookHeaders {
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
}

/** What verifying a webhook found. */
export type WebhookVerdict = 'genuine' | 'unsigned' | 'stale' | 'forged'

/**
 * Verifies a webhook after Standard Webhooks (symmetric scheme `v1`), with any of several secrets and signatures.
 *
 * Over the body's bytes, unlike the `standardwebhooks` package, which signs text and so cannot verify a body in
 * another charset than UTF-8. `now` is in milliseconds.
 */
export function verifySignature(
  body: Uint8Array,
  { id, timestamp, signature }: WebhookHeaders,
  secrets: readonly string[],
  now: number,
): WebhookVerdict {
  if (!id || !timestamp || !signature) return 'unsigned'
  if (!/^\d{1,12}$/.test(timestamp)) return 'unsigned'
  if (Math.abs(Math.floor(now / 1000) - Number(timestamp)) > toleranceSeconds) return 'stale'
  const given = signature
    .split(' ')
    .slice(0, 20)
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice(3)))
  const expected = secrets.map((secret) => Buffer.from(sign(body, id, timestamp, secret)))
  return expected.some((one) => given.some((other) => isEqual(one, other))) ? 'genuine' : 'forged'
}

function sign(body: Uint8Array, id: string, timestamp: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (key.length === 0) throw new Error('A signing secret must be base64 and not be empty')
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
}

const isEqual = (one: Buffer, other: Buffer) => one.length === other.length && timingSafeEqual(one, other)
