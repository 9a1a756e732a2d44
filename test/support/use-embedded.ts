import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type Embedded, type Ports, startEmbedded } from '../../functions/local/embedded.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import type { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { Watchlist, WatchlistInput } from '../../shared/domain/watchlist.ts'

/** An embedded Vigie, and the events it logged. */
export interface Running extends Embedded {
  readonly events: readonly { readonly event: string; readonly [detail: string]: unknown }[]
}

/** Starts embedded Vigies over empty folders, each ended and swept away after its test. */
export function useEmbedded() {
  const open: { stop(): Promise<void>; data: string }[] = []
  afterEach(async () => {
    for (const { stop, data } of open.splice(0)) {
      await stop()
      rmSync(data, { recursive: true, force: true })
    }
  })
  return async (given: { adapt?: (ports: Ports) => Ports; sweepEveryMs?: number } = {}): Promise<Running> => {
    const data = mkdtempSync(join(tmpdir(), 'vigie-'))
    const events: Running['events'][number][] = []
    const embedded = await startEmbedded({
      data,
      origin: 'http://localhost:1',
      linkSecrets: ['a secret that signs links in tests only'],
      log: (event) => events.push(event),
      sweepEveryMs: 600_000,
      ...given,
    })
    open.push({ stop: embedded.stop, data })
    return { ...embedded, events }
  }
}

/** The token at the end of the first link of a kind in a mail's text. */
export const tokenIn = (text: string | undefined, kind: string): string =>
  new RegExp(`/${kind}/(\\S+)`).exec(text ?? '')?.[1] ?? ''

/** Subscribes as a reader does: asks, and follows the link in the mail. */
export async function subscribe(
  { readers, drop, idle }: Embedded,
  address: EmailAddress,
  watchlist: WatchlistInput,
  locale: Locale = 'en',
): Promise<Watchlist> {
  const requested = await readers.subscriptions.request({ address, locale, watchlist })
  if (requested.outcome !== 'requested') throw new Error(`not requested: ${requested.outcome}`)
  await idle()
  const [mail] = await drop.list(1)
  const confirmed = await readers.subscriptions.confirm(tokenIn(mail?.parsed.text, 'confirm'))
  if (confirmed.outcome !== 'confirmed') throw new Error(`not confirmed: ${confirmed.outcome}`)
  return confirmed.watchlist
}

/** The mails about dispatches that were sent to an address, the newest first. */
export async function alertMails({ drop }: Embedded, address: EmailAddress) {
  const mails = (await drop.list(1000)).map(({ parsed }) => parsed)
  return mails.filter(
    (mail) => mail.headers.has('list') && [mail.to ?? []].flat().some((to) => to.text.includes(address)),
  )
}
