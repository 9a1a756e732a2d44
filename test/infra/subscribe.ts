import type { ParsedMail } from 'mailparser'
import type { MailDrop } from '../../infra/local/mail-drop.ts'
import type { Running } from './run-program.ts'

/** Mails to an address, the newest first. */
export const mailsTo = async (mail: MailDrop, address: string): Promise<ParsedMail[]> =>
  (await mail.list(1000)).map(({ parsed }) => parsed).filter(({ to }) => JSON.stringify(to).includes(address))

/** The link of a kind in a mail. */
export function linkIn({ text = '' }: ParsedMail, kind: string): string {
  const found = new RegExp(`https?://\\S+/${kind}/\\S+`).exec(text)?.[0]
  if (found === undefined) throw new Error(`The mail has no link to ${kind}:\n${text}`)
  return found
}

/** Subscribes a reader as readers do: a request, then the link that was mailed. */
export async function subscribe(origin: string, { settled, mail }: Running, address: string, query: string) {
  const body = JSON.stringify({ address, watchlist: { query } })
  const headers = { 'content-type': 'application/json' }
  const asked = await fetch(`${origin}/subscriptions`, { method: 'POST', headers, body })
  if (asked.status !== 202) throw new Error(`the subscription was answered with ${asked.status}`)
  await settled()
  const [confirmation] = await mailsTo(mail, address)
  const confirmed = await fetch(linkIn(confirmation!, 'confirm'), { method: 'POST' })
  if (!confirmed.ok) throw new Error(`the confirmation was answered with ${confirmed.status}`)
  await settled()
}
