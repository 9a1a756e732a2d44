import type { Mail } from '../../domain/mail.ts'

/**
 * What became of a mail.
 *
 * `refused` will never be taken as it is; `delayed` may be taken later (throttling, a fault of the service);
 * `stopped` means the account may not send at all for now.
 */
export type MailOutcome =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'refused' | 'delayed' | 'stopped'; readonly reason: string }

/** The way out. Sending is not idempotent: a crash after `send` and before its record may double a mail. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
}
