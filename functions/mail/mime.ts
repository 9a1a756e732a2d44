import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from '../../shared/domain/mail.ts'

/** A mail as MIME, text and HTML side by side; header values are encoded, so none can start a header of its own. */
export function composeMime(mail: Mail, from: string): Promise<Buffer> {
  const { to, subject, text, html, headers, references = [] } = mail
  const list = references.map((reference) => `<${reference}>`)
  const composer = new MailComposer({
    from: { name: 'Vigie', address: from },
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    html,
    textEncoding: 'quoted-printable',
    headers: Object.entries(headers).map(([key, value]) => {
      // links must not be folded into encoded words, or one-click unsubscription fails
      return { key, value: /^List-/.test(key) ? { prepared: true, value: oneLine(value) } : oneLine(value) }
    }),
    ...(list.length > 0 && { references: list, inReplyTo: list[0] }),
  })
  return composer.compile().build()
}

const oneLine = (value: string) => value.replace(/[\r\n\t\0]+/g, ' ')
