import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses'
import type { Mailer, MailOutcome } from '../../shared/pipeline/ports/mailer.ts'
import { composeMime } from './mime.ts'

interface SesOptions {
  readonly client: SESClient
  readonly from: string
  readonly configurationSet?: string | undefined
}

/**
 * Mails through SES.
 *
 * Make the client with `maxAttempts: 1`: a call that was cut off may have sent the mail, so whether it is tried again
 * is for the queue to decide.
 */
export function createSesMailer({ client, from, configurationSet }: SesOptions): Mailer {
  return {
    send: async (mail) => {
      const Data = await composeMime(mail, from)
      try {
        const sent = await client.send(
          new SendRawEmailCommand({
            Source: from,
            Destinations: [mail.to],
            RawMessage: { Data },
            ConfigurationSetName: configurationSet,
          }),
        )
        return { outcome: 'sent', messageId: sent.MessageId ?? '' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

const refusals = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError', 'InvalidParameter'])
const stops = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'MailFromDomainNotVerifiedException',
  'AccessDenied',
  'AccessDeniedException',
])

/** What a fault of SES means for the mail; whatever is not known may pass, so it delays. */
function outcomeOf(error: unknown): MailOutcome {
  const reason = error instanceof Error ? error.name : 'unknown fault'
  if (!(error instanceof SESServiceException)) return { outcome: 'delayed', reason }
  if (stops.has(error.name)) return { outcome: 'stopped', reason }
  return { outcome: refusals.has(error.name) ? 'refused' : 'delayed', reason }
}
