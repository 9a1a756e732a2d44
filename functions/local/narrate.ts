import { DispatchId } from '../../shared/domain/dispatch.ts'
import { SubscriberId } from '../../shared/domain/subscriber.ts'
import { reasonsOf } from '../../shared/email/clause-words.ts'
import { topicName } from '../../shared/pipeline/topic-name.ts'
import type { Embedded } from './embedded.ts'

/** One event of the log. */
type Event = { readonly event: string; readonly [detail: string]: unknown }

/**
 * Tells in plain words what an event means, for whoever watches the terminal; nothing for events of no interest.
 *
 * On this machine only: it names readers and words, which a log never does.
 */
export async function narrate(event: Event, { ports }: Embedded): Promise<string[]> {
  const name = event.event
  if (name === 'dispatch.accepted') return [`${event.outcome} ${event.dispatch}, revision ${event.revision}`]
  if (name === 'dispatch.percolated') return sayPercolated(event)
  if (name === 'alerts.delivered') return sayDelivered(event, ports)
  if (name === 'confirmation.mailed') return ['mailed a confirmation link']
  if (name === 'address.suppressed') return [`will never mail an address again (${event.reason})`]
  if (/^work\.|failed$|refused$/.test(name)) return [JSON.stringify(event)]
  return []
}

function sayPercolated({ dispatch, language, watchlists, matches, readers }: Event): string[] {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const read = language === 'und' ? 'in no language it could tell' : `as ${names.of(String(language))}`
  return [`read ${dispatch} ${read}: ${matches} of ${watchlists} watchlists match, of ${readers} readers`]
}

async function sayDelivered(event: Event, ports: Embedded['ports']): Promise<string[]> {
  const subscriber = SubscriberId.parse(event.subscriber)
  const dispatch = DispatchId.parse(event.dispatch)
  const [delivery, reader, watchlists, revision] = await Promise.all([
    ports.deliveries.find(subscriber, dispatch),
    ports.subscribers.find(subscriber),
    ports.watchlists.ofSubscriber(subscriber),
    ports.dispatches.revision(dispatch, Number(event.revision)),
  ])
  const mailed = delivery?.alerts.filter(({ state }) => state === 'mailed') ?? []
  const reasons = mailed.flatMap(({ watchlist, evidence }) => {
    const name = watchlists.find(({ id }) => id === watchlist)?.name ?? watchlist
    return reasonsOf(evidence, 'en', topicName).map(
      ({ clause, words }) => `    ${name} — ${clause}: ${words.map((word) => `“${word}”`).join(', ')}`,
    )
  })
  const settled = mailed[0]?.settledAt
  const ms = settled && revision ? Date.parse(settled) - Date.parse(revision.acceptedAt) : undefined
  const after = ms === undefined ? '' : `, ${ms} ms after it was accepted`
  const withheld = event.withheld ? ` (${event.withheld} alerts withheld)` : ''
  return [
    `mailed ${reader?.address ?? subscriber} for ${mailed.length} watchlists${after}${withheld}:`,
    ...reasons,
  ]
}
