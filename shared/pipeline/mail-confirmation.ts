import { composeConfirmationMail } from '../email/confirmation-mail.tsx'
import { confirmationDays, type Links } from './links.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Mailer } from './ports/mailer.ts'
import type { SubscriberStore } from './ports/subscriber-store.ts'
import type { SuppressionStore } from './ports/suppression-store.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import type { StepHandlers } from './run-work.ts'
import { stepOutcomeOf } from './step-outcome.ts'

interface ConfirmationPorts {
  readonly watchlists: Pick<WatchlistStore, 'find'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly suppressions: Pick<SuppressionStore, 'find'>
  readonly mailer: Mailer
  readonly links: Pick<Links, 'to'>
  readonly clock: Clock
  readonly log: Log
}

/** Mails the link that confirms a pending watchlist; the only mail an unconfirmed address ever gets (law 7). */
export const createMailConfirmation =
  (ports: ConfirmationPorts): StepHandlers['confirm'] =>
  async ({ watchlist: id }) => {
    const watchlist = await ports.watchlists.find(id)
    if (watchlist?.state !== 'pending') return { outcome: 'done' }
    const expires = Date.parse(watchlist.createdAt) + confirmationDays * 86_400_000
    const [subscriber, suppression] = await Promise.all([
      ports.subscribers.find(watchlist.subscriber),
      ports.suppressions.find(watchlist.subscriber),
    ])
    if (subscriber === undefined || suppression !== undefined || expires < ports.clock().getTime())
      return { outcome: 'done' }
    const { address: to, locale } = subscriber
    const confirm = ports.links.to({ may: 'confirm', watchlist: id, expires })
    const mail = composeConfirmationMail({
      to,
      locale,
      name: watchlist.name,
      confirm,
      days: confirmationDays,
    })
    const sent = await ports.mailer.send(mail)
    if (sent.outcome === 'sent') ports.log({ event: 'confirmation.mailed', watchlist: id })
    return stepOutcomeOf(sent)
  }
