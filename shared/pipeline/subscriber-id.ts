import { createHash } from 'node:crypto'
import { type EmailAddress, SubscriberId } from '../domain/subscriber.ts'

/** The one subscriber behind an address, however its letters are cased. */
export function subscriberIdOf(address: EmailAddress): SubscriberId {
  const hash = createHash('sha256').update(address.toLowerCase()).digest('base64url')
  return SubscriberId.parse(hash.slice(0, 22))
}
