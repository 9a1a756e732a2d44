import { readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { openMailDrop } from '../../infra/local/mail-drop.ts'
import { threadOf } from '../../shared/email/alert-mail.ts'

/** A mail about a dispatch, as it lies in the local mailbox. */
export interface ArrivedMail {
  readonly dispatch: string
  readonly to: string
  readonly subject: string
  readonly at: Date
}

/**
 * Collects the mails about dispatches that came to a local mailbox since `since`.
 *
 * Ends when every dispatch has had one and no more come, or when none has come for `patienceMs`: a dispatch that
 * nobody watches for is never mailed.
 */
export async function awaitMails(
  folder: string,
  dispatches: readonly string[],
  { since, patienceMs }: { readonly since: Date; readonly patienceMs: number },
): Promise<ArrivedMail[]> {
  const threads = new Map(dispatches.map((id) => [threadOf(id), id]))
  const drop = await openMailDrop(folder)
  const seen = new Set<string>()
  const arrived: ArrivedMail[] = []
  let lastNews = Date.now()
  const isMissing = () => new Set(arrived.map(({ dispatch }) => dispatch)).size < threads.size
  while (Date.now() - lastNews < (isMissing() ? patienceMs : settleMs)) {
    for (const name of await newNames(folder, since, seen)) {
      const mail = await drop.find(name)
      const [thread = ''] = [mail?.parsed.references ?? []].flat().map((one) => one.replace(/^<|@.*$/g, ''))
      const dispatch = threads.get(thread)
      if (mail === undefined || dispatch === undefined) continue
      lastNews = Date.now()
      const to = [mail.parsed.to ?? []].flat().map(({ text }) => text)
      arrived.push({ dispatch, to: to.join(', '), subject: mail.parsed.subject ?? '', at: timeOf(name) })
    }
    await sleep(20)
  }
  return arrived
}

/** Once every dispatch has a mail, how long others to more readers may take. */
const settleMs = 150

async function newNames(folder: string, since: Date, seen: Set<string>): Promise<string[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.eml') && !seen.has(name) && timeOf(name) >= since)
    .sort()
  for (const name of names) seen.add(name)
  return names.map((name) => name.slice(0, -'.eml'.length))
}

/** When a mail came, which its name begins with: `20260131T120000000Z-…`. */
function timeOf(name: string): Date {
  return new Date(
    name.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z'),
  )
}
