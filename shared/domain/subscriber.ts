import * as z from 'zod'
import { Locale } from './locale.ts'

/** Names a subscriber: derived from their address, so one address is one subscriber and nothing need be looked up. */
export const SubscriberId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<'SubscriberId'>()
export type SubscriberId = z.infer<typeof SubscriberId>

/** An address mail can be sent to: one mailbox, no display name, no line breaks; letters of the domain in lower case. */
export const EmailAddress = z
  .string()
  .trim()
  .max(254, 'must have 254 characters at most')
  .pipe(z.email('must be an email address such as reader@example.org'))
  .transform((address) => {
    const at = address.lastIndexOf('@')
    return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`
  })
  .brand<'EmailAddress'>()
export type EmailAddress = z.infer<typeof EmailAddress>

/** A reader: where and in which language to reach them. Whether they may be mailed is said by their watchlists. */
export const Subscriber = z.strictObject({
  id: SubscriberId,
  address: EmailAddress,
  locale: Locale,
  createdAt: z.iso.datetime(),
})
export type Subscriber = z.infer<typeof Subscriber>
