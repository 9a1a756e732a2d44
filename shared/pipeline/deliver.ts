import type { Alert, Delivery } from '../domain/alert.ts'
import { type Revision, sourceOf } from '../domain/dispatch.ts'
import type { Mail } from '../domain/mail.ts'
import type { Subscriber } from '../domain/subscriber.ts'
import { composeAlertMail } from '../email/alert-mail.ts'
import type { Links } from './links.ts'
import type { Clock } from './ports/clock.ts'
import type { DeliveryStore } from './ports/delivery-store.ts'
import type { DispatchStore } from './ports/dispatch-store.ts'
import type { Log } from './ports/log.ts'
import type { Mailer } from './ports/mailer.ts'
import type { SubscriberStore } from './ports/subscriber-store.ts'
import type { SuppressionStore } from './ports/suppression-store.ts'
import type { Waker } from './ports/waker.ts'
import type { WatchlistStore } from './ports/watchlist-store.ts'
import type { StepHandlers } from './run-work.ts'
import { stepOutcomeOf } from './step-outcome.ts'
import { topicName } from './topic-name.ts'

interface DeliverPorts {
  readonly deliveries: DeliveryStore
  readonly dispatches: Pick<DispatchStore, 'revision'>
  readonly subscribers: SubscriberStore
  readonly watchlists: WatchlistStore
  readonly suppressions: SuppressionStore
  readonly mailer: Mailer
  readonly links: Pick<Links, 'to'>
  readonly clock: Clock
  readonly wake: Waker
  readonly log: Log
}

/**
 * Mails a reader what they are owed of a dispatch: one mail for all watchlists that matched the same revision.
 *
 * A crash between the mailer's answer and our record doubles the mail when the lease ends; none is lost (law 5).
 */
export const createDeliver =
  (ports: DeliverPorts): StepHandlers['deliver'] =>
  async (work) => {
    const delivery = await ports.deliveries.find(work.subscriber, work.dispatch)
    const owed = delivery?.alerts.filter(({ state }) => state === 'owed') ?? []
    if (owed.length === 0) {
      await settle(ports, work, [])
      return { outcome: 'done' }
    }
    const revision = Math.min(...owed.map((alert) => alert.revision))
    const ripe = owed.filter((alert) => alert.revision === revision)
    const [found, reader] = await Promise.all([
      ports.dispatches.revision(work.dispatch, revision),
      readReader(ports, work.subscriber),
    ])
    if (found === undefined || reader.subscriber === undefined)
      return { outcome: 'refused', reason: 'the dispatch or its reader is gone' }
    const settled = ripe.map((alert) => ({ ...alert, ...verdict(reader, alert) }))
    const toMail = settled.filter(({ state }) => state === 'mailed')
    if (toMail.length > 0) {
      const mail = alertMail(ports, { ...reader, subscriber: reader.subscriber }, found, toMail)
      const sent = await ports.mailer.send(mail)
      if (sent.outcome !== 'sent') return stepOutcomeOf(sent)
    }
    await settle(ports, work, settled)
    const counts = { mailed: toMail.length, withheld: settled.length - toMail.length }
    ports.log({ event: 'alerts.delivered', ...work, revision, ...counts })
    return { outcome: 'done' }
  }

type Reader = Awaited<ReturnType<typeof readReader>>

async function readReader(ports: DeliverPorts, id: Subscriber['id']) {
  const [subscriber, suppression, watchlists] = await Promise.all([
    ports.subscribers.find(id),
    ports.suppressions.find(id),
    ports.watchlists.ofSubscriber(id),
  ])
  return { subscriber, suppressed: suppression !== undefined, watchlists }
}

/** Whether an alert goes into the mail, and why not (laws 5 and 7). */
function verdict(reader: Reader, { watchlist }: Alert): Pick<Alert, 'state' | 'reason'> {
  if (reader.suppressed) return { state: 'withheld', reason: 'suppressed' }
  const state = reader.watchlists.find(({ id }) => id === watchlist)?.state
  if (state === 'active') return { state: 'mailed' }
  if (state === 'pending') return { state: 'withheld', reason: 'unconfirmed' }
  return { state: 'withheld', reason: state === 'paused' ? 'paused' : 'unsubscribed' }
}

function alertMail(
  { links }: DeliverPorts,
  reader: Reader & { readonly subscriber: Subscriber },
  revision: Revision,
  alerts: readonly Alert[],
): Mail {
  const { id, address, locale } = reader.subscriber
  const names = new Map(reader.watchlists.map((watchlist) => [watchlist.id, watchlist.name]))
  return composeAlertMail({
    to: address,
    locale,
    revision,
    sourceName: sourceOf(revision.dispatch.id),
    topicName,
    alerts: alerts.map(({ watchlist, evidence }) => ({
      name: names.get(watchlist)!,
      evidence,
      unsubscribe: links.to({ may: 'unsubscribe', subscriber: id, watchlist }),
    })),
    links: {
      page: links.to({ may: 'read', subscriber: id, dispatch: revision.dispatch.id }),
      manage: links.to({ may: 'manage', subscriber: id }),
      unsubscribeAll: links.to({ may: 'unsubscribe', subscriber: id }),
    },
  })
}

/** Records what became of alerts, whatever was added to the delivery meanwhile. */
async function settle(
  ports: DeliverPorts,
  work: Pick<Delivery, 'subscriber' | 'dispatch'>,
  settled: Alert[],
) {
  const now = ports.clock()
  const { subscriber, dispatch } = work
  for (;;) {
    const delivery = await ports.deliveries.find(subscriber, dispatch)
    if (delivery === undefined) return
    const alerts = delivery.alerts.map((alert) => {
      const done = settled.find(({ watchlist }) => watchlist === alert.watchlist)
      return done && alert.state === 'owed' ? { ...done, settledAt: now.toISOString() } : alert
    })
    const version = delivery.version + 1
    if ((await ports.deliveries.settle({ ...delivery, alerts, version }, now)) === 'conflict') continue
    if (alerts.some(({ state }) => state === 'owed')) ports.wake({ step: 'deliver', subscriber, dispatch })
    return
  }
}
