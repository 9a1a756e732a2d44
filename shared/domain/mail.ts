import type { EmailAddress } from './subscriber.ts'

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
