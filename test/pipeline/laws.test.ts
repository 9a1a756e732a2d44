import { describe, expect, it } from 'vitest'
import type { Ports } from '../../functions/local/embedded.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { MailOutcome } from '../../shared/pipeline/ports/mailer.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'
import { anAddress, aSource } from '../support/builders.ts'
import { alertMails, subscribe, tokenIn, useEmbedded } from '../support/use-embedded.ts'

const strike = {
  id: 'strike',
  headline: 'Strike in Lyon',
  body: 'Teachers went on strike in Lyon on Monday.',
}
const lyon = { name: 'Lyon', query: 'lyon' }
const teachers = { name: 'Teachers', query: 'teachers' }

/** Answers each mail about a dispatch with the next of these outcomes, then sends. */
const failing =
  (...outcomes: MailOutcome[]) =>
  (ports: Ports): Ports => ({
    ...ports,
    mailer: {
      send: async (mail) => {
        const outcome = mail.headers['List-Id'] === undefined ? undefined : outcomes.shift()
        return outcome ?? ports.mailer.send(mail)
      },
    },
  })

describe('the laws of the flow', () => {
  const start = useEmbedded()

  it('shows a watchlist every dispatch accepted after it was confirmed, and none before', async () => {
    const vigie = await start()
    const reader = anAddress()
    await vigie.accept(aSource, { ...strike, id: 'before', body: 'Lyon, before.' })
    await vigie.idle()
    await subscribe(vigie, reader, lyon)
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) => vigie.accept(aSource, { ...strike, id: `${n}`, body: `Lyon ${n}.` })),
    )
    await vigie.idle()
    expect(await alertMails(vigie, reader)).toHaveLength(5)
  })

  it('alerts once per watchlist and dispatch, however often it is percolated', async () => {
    const vigie = await start()
    const reader = anAddress()
    await subscribe(vigie, reader, lyon)
    const { id } = await vigie.accept(aSource, strike)
    await vigie.idle()
    const before = await vigie.ports.deliveries.find(subscriberIdOf(reader), id)
    for (let again = 0; again < 3; again++)
      await vigie.steps.percolate({ step: 'percolate', dispatch: id, revision: 1 })
    await vigie.idle()
    expect(await vigie.ports.deliveries.find(subscriberIdOf(reader), id)).toEqual(before)
    expect(await alertMails(vigie, reader)).toHaveLength(1)
  })

  it('alerts once when two workers percolate the same dispatch at once', async () => {
    const vigie = await start()
    const reader = anAddress()
    await subscribe(vigie, reader, lyon)
    await subscribe(vigie, reader, teachers)
    const { id } = await vigie.accept(aSource, strike)
    const work = { step: 'percolate', dispatch: id, revision: 1 } as const
    await Promise.all([1, 2, 3].map(() => vigie.steps.percolate(work)))
    await vigie.idle()
    expect((await vigie.ports.deliveries.find(subscriberIdOf(reader), id))?.alerts).toHaveLength(2)
    expect(await alertMails(vigie, reader)).toHaveLength(1)
  })

  it('tells of a revision only the watchlists that did not match before', async () => {
    const vigie = await start()
    const reader = anAddress()
    await subscribe(vigie, reader, lyon)
    await subscribe(vigie, reader, { name: 'Paris', query: 'paris' })
    await vigie.accept(aSource, strike)
    await vigie.idle()
    await vigie.accept(aSource, { ...strike, body: `${strike.body} In Paris, too.` })
    await vigie.idle()
    const texts = (await alertMails(vigie, reader)).map(({ text }) => text ?? '')
    expect(texts.map((text) => [/\n\* Lyon\n/, /\n\* Paris\n/].map((name) => name.test(text)))).toEqual([
      [false, true],
      [true, false],
    ])
  })

  it('tries a throttled mail again until it is sent, once', async () => {
    const vigie = await start({
      adapt: failing({ outcome: 'delayed', reason: 'Throttling' }, { outcome: 'stopped', reason: 'Paused' }),
    })
    const reader = anAddress()
    await subscribe(vigie, reader, lyon)
    const { id } = await vigie.accept(aSource, strike)
    await vigie.idle()
    const work = { step: 'deliver', subscriber: subscriberIdOf(reader), dispatch: id } as const
    for (let round = 0; round < 3; round++) {
      await vigie.ports.queue.hasten(work, new Date())
      await vigie.sweep()
      await vigie.idle()
    }
    expect(await alertMails(vigie, reader)).toHaveLength(1)
    const delivery = await vigie.ports.deliveries.find(work.subscriber, id)
    expect(delivery?.alerts.map(({ state }) => state)).toEqual(['mailed'])
  })

  it('parks a mail that is refused, blocks nobody else’s, and mails it when it is redriven', async () => {
    const vigie = await start({ adapt: failing({ outcome: 'refused', reason: 'MessageRejected' }) })
    const [first, second] = [anAddress(), anAddress()]
    await subscribe(vigie, first, lyon)
    await vigie.accept(aSource, strike)
    await vigie.idle()
    await subscribe(vigie, second, lyon)
    await vigie.accept(aSource, { ...strike, id: 'next', body: 'Lyon again.' })
    await vigie.idle()
    expect(await alertMails(vigie, second)).toHaveLength(1)
    const [parked] = await vigie.ports.queue.parked(10)
    expect(parked).toMatchObject({ fault: 'MessageRejected', work: { step: 'deliver' } })
    await vigie.ports.queue.redrive(parked!.work, new Date())
    await vigie.sweep()
    await vigie.idle()
    expect(await alertMails(vigie, first)).toHaveLength(2)
  })

  it('withholds what is owed to a watchlist that was paused or deleted before the mail went', async () => {
    const held = { outcome: 'delayed', reason: 'Throttling' } as const
    const vigie = await start({ adapt: failing(held) })
    const reader = anAddress()
    const subscriber = subscriberIdOf(reader)
    const watchlists = [await subscribe(vigie, reader, lyon), await subscribe(vigie, reader, teachers)]
    const { id } = await vigie.accept(aSource, strike)
    await vigie.idle()
    await vigie.readers.management.pause(subscriber, watchlists[0]!.id)
    await vigie.readers.management.remove(subscriber, watchlists[1]!.id)
    await vigie.ports.queue.hasten({ step: 'deliver', subscriber, dispatch: id }, new Date())
    await vigie.sweep()
    const delivery = await vigie.ports.deliveries.find(subscriber, id)
    expect(delivery?.alerts.map(({ state, reason }) => [state, reason]).sort()).toEqual([
      ['withheld', 'paused'],
      ['withheld', 'unsubscribed'],
    ])
    expect(await alertMails(vigie, reader)).toEqual([])
  })

  it('mails nothing to a paused watchlist, and goes on when it is resumed', async () => {
    const vigie = await start()
    const reader = anAddress()
    const { id, subscriber } = await subscribe(vigie, reader, lyon)
    await vigie.readers.management.pause(subscriber, id)
    await vigie.accept(aSource, strike)
    await vigie.idle()
    await vigie.readers.management.resume(subscriber, id)
    await vigie.accept(aSource, { ...strike, id: 'later', body: 'Lyon, later.' })
    await vigie.idle()
    expect((await alertMails(vigie, reader)).map(({ text }) => text?.includes('later'))).toEqual([true])
  })

  it('never mails an unconfirmed address anything but the confirmation', async () => {
    const vigie = await start()
    const reader = anAddress()
    await vigie.readers.subscriptions.request({ address: reader, locale: 'en', watchlist: lyon })
    await vigie.accept(aSource, strike)
    await vigie.idle()
    expect(await alertMails(vigie, reader)).toEqual([])
    expect(await vigie.drop.count()).toBe(1)
  })

  it.each(['bounce', 'complaint'] as const)('never mails an address again after a %s', async (kind) => {
    const vigie = await start()
    const reader = EmailAddress.parse(`${kind}@simulator.amazonses.com`)
    await subscribe(vigie, reader, lyon)
    const suppressed = () => vigie.ports.suppressions.find(subscriberIdOf(reader))
    for (let wait = 0; wait < 50 && (await suppressed()) === undefined; wait++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await suppressed())?.reason).toBe(kind)
    const { id } = await vigie.accept(aSource, strike)
    await vigie.idle()
    expect(await alertMails(vigie, reader)).toEqual([])
    const delivery = await vigie.ports.deliveries.find(subscriberIdOf(reader), id)
    expect(delivery?.alerts.map(({ reason }) => reason)).toEqual(['suppressed'])
    await vigie.readers.subscriptions.request({ address: reader, locale: 'en', watchlist: lyon })
    await vigie.idle()
    expect(await vigie.drop.count()).toBe(1)
  })

  it('finds by sweeping what nobody was woken for', async () => {
    const vigie = await start()
    const reader = anAddress()
    await subscribe(vigie, reader, lyon)
    const dispatch = { ...strike, source: aSource, id: 'agency/unwoken' as never }
    await vigie.ports.dispatches.keep({ dispatch, revision: 1, acceptedAt: new Date().toISOString() })
    expect(await alertMails(vigie, reader)).toEqual([])
    await vigie.sweep()
    await vigie.idle()
    expect(await alertMails(vigie, reader)).toHaveLength(1)
  })

  it('changes nothing when the page behind a link is opened', async () => {
    const vigie = await start()
    const reader = anAddress()
    await vigie.readers.subscriptions.request({ address: reader, locale: 'en', watchlist: lyon })
    await vigie.idle()
    const [confirmation] = await vigie.drop.list(1)
    await vigie.readers.subscriptions.pending(tokenIn(confirmation?.parsed.text, 'confirm'))
    const [watchlist] = await vigie.ports.watchlists.ofSubscriber(subscriberIdOf(reader))
    expect(watchlist?.state).toBe('pending')
  })
})
