import * as z from 'zod'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { Feedback } from '../../shared/pipeline/record-feedback.ts'

const recipients = z.array(z.object({ emailAddress: z.string().max(1000) })).max(100)

/** What SES tells of a mail, as event publishing (`eventType`) or as identity notification (`notificationType`). */
const SesEvent = z
  .object({
    eventType: z.string().optional(),
    notificationType: z.string().optional(),
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
    complaint: z.object({ complainedRecipients: recipients }).optional(),
  })
  .transform(({ eventType, notificationType, ...rest }) => ({ type: eventType ?? notificationType, ...rest }))

/**
 * Reads what SES published; `undefined` for what suppresses nobody: deliveries, soft bounces, other types.
 *
 * Throws where the text is no event of SES at all.
 */
export function readSesEvent(message: string): Feedback | undefined {
  const { type, bounce, complaint } = SesEvent.parse(JSON.parse(message))
  if (type === 'Bounce' && bounce?.bounceType === 'Permanent')
    return { reason: 'bounce', addresses: addressesOf(bounce.bouncedRecipients) }
  if (type === 'Complaint' && complaint !== undefined)
    return { reason: 'complaint', addresses: addressesOf(complaint.complainedRecipients) }
  return undefined
}

/** Addresses come as `Name <address>` as well; what is no address is left out. */
const addressesOf = (given: z.infer<typeof recipients>) =>
  given.flatMap(({ emailAddress }) => {
    const bare = /<([^<>]+)>\s*$/.exec(emailAddress)?.[1] ?? emailAddress
    return EmailAddress.safeParse(bare).data ?? []
  })
