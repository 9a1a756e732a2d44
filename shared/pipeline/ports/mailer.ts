import type { EmailAddress } from '../../domain/subscriber.ts'

/** A mail ready to go: headers and both bodies. Values are data, never raw header lines. */
export interface Mail {
  readonly to: EmailAddress
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
  /** Message-IDs of the thread it belongs to, without angle brackets. */
  readonly references?: readonly string[]
}

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
