import type { Locale } from '../domain/locale.ts'
import type { Mail } from '../domain/mail.ts'
import type { EmailAddress } from '../domain/subscriber.ts'
import { cutText } from './cut-text.ts'
import { Button, layOut } from './layout.tsx'
import { wordings } from './wording.ts'

/** What a confirmation mail is made from; the link comes ready and signed. */
export interface ConfirmationMailContent {
  readonly to: EmailAddress
  readonly locale: Locale
  readonly name: string
  readonly confirm: string
  /** How long the link works. */
  readonly days: number
}

/** The mail that asks whoever reads an address whether they want a watchlist. */
export function composeConfirmationMail({ to, locale, name, confirm, days }: ConfirmationMailContent): Mail {
  const { confirmation: words, label } = wordings[locale]
  return {
    to,
    subject: words.subject(cutText(name, 60)),
    text: [words.ask(name), '', label(words.button, confirm), '', words.ignore(days), ''].join('\n'),
    html: layOut(
      locale,
      words.button,
      <>
        <p style="margin:0">{words.ask(name)}</p>
        <Button href={confirm} label={words.button} />
        <p style="margin:0;color:#57606a;font-size:14px">{words.ignore(days)}</p>
      </>,
    ),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
