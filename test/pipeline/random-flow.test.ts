import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ports } from '../../functions/local/embedded.ts'
import { DispatchId } from '../../shared/domain/dispatch.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { Watchlist } from '../../shared/domain/watchlist.ts'
import { steps } from '../../shared/pipeline/ports/work-queue.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'
import { aSource } from '../support/builders.ts'
import { type Running, useEmbedded } from '../support/use-embedded.ts'

const words = ['lyon', 'paris', 'strike'] as const
const readers = ['ana', 'ben'].map((name) => EmailAddress.parse(`${name}@example.org`))

const anyReader = fc.constantFrom(...readers)
const anyWord = fc.constantFrom(...words)
const anyMail = fc.constantFrom('sent', 'sent', 'delayed', 'crashed before', 'crashed after')
const anyAct = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('subscribe'), reader: anyReader, word: anyWord }) },
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constant('post'), id: fc.nat(3), word: anyWord, other: anyWord }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('percolate'), id: fc.nat(3), revision: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pause'), reader: anyReader }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('resume'), reader: anyReader }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('sweep') }) },
) as fc.Arbitrary<Act>

type Act =
  | { act: 'subscribe'; reader: EmailAddress; word: string }
  | { act: 'post'; id: number; word: string; other: string }
  | { act: 'percolate'; id: number; revision: number }
  | { act: 'pause' | 'resume'; reader: EmailAddress }
  | { act: 'sweep' }

/** A mailer whose mails fare as told, and all well after that. */
const faring =
  (fates: string[]) =>
  (ports: Ports): Ports => ({
    ...ports,
    mailer: {
      send: async (mail) => {
        const fate = fates.shift()
        if (fate === 'delayed') return { outcome: 'delayed', reason: 'Throttling' }
        if (fate === 'crashed before') throw new Error('crashed')
        const sent = await ports.mailer.send(mail)
        if (fate === 'crashed after') throw new Error('crashed')
        return sent
      },
    },
  })

const dispatchId = (id: number) => DispatchId.parse(`${aSource}/${id}`)

/** What happened, as far as the laws speak of it. */
interface Story {
  /** By dispatch and watchlist: must be alerted, whatever happens after. */
  readonly owed: Set<string>
  readonly watchlists: Map<string, Watchlist>
  posts: number
}

async function play({ act, ...given }: Act, vigie: Running, story: Story) {
  const move = { act, ...given } as Act
  const ofReader = (reader: EmailAddress) => vigie.ports.watchlists.ofSubscriber(subscriberIdOf(reader))
  if (move.act === 'subscribe') {
    const name = `${move.word}-${story.watchlists.size}`
    const address = move.reader
    await vigie.readers.subscriptions.request({
      address,
      locale: 'en',
      watchlist: { name, query: move.word },
    })
    for (const { id, state } of await ofReader(address)) {
      if (state !== 'pending') continue
      const link = vigie.readers.links.to({ may: 'confirm', watchlist: id, expires: Date.now() + 60_000 })
      const confirmed = await vigie.readers.subscriptions.confirm(link.split('/').at(-1)!)
      if (confirmed.outcome === 'confirmed') story.watchlists.set(id, confirmed.watchlist)
    }
  } else if (move.act === 'post') {
    const body = `${move.word} and ${move.other}, post ${story.posts++}.`
    const active = (await Promise.all(readers.map(ofReader))).flat().filter(({ state }) => state === 'active')
    const { id } = await vigie.accept(aSource, { id: String(move.id), body })
    for (const { id: watchlist, facets } of active)
      if (body.includes(facets.query ?? '?')) story.owed.add(`${id} ${watchlist}`)
  } else if (move.act === 'percolate') {
    const work = { step: 'percolate', dispatch: dispatchId(move.id), revision: move.revision + 1 } as const
    await vigie.steps.percolate(work)
  } else if (move.act === 'sweep') await vigie.sweep()
  else
    for (const { id, subscriber } of (await ofReader(move.reader)).slice(0, 1))
      await vigie.readers.management[move.act](subscriber, id)
}

/** Lets everything that is queued come to its end, whatever it waits for. */
async function settle(vigie: Running) {
  const ever = new Date('9999-01-01')
  for (;;) {
    await vigie.idle()
    const left = (await Promise.all(steps.map((step) => vigie.ports.queue.due(step, ever, 100)))).flat()
    if (left.length === 0) return
    for (const work of left) await vigie.ports.queue.hasten(work, new Date())
    await vigie.sweep()
  }
}

describe('whatever happens, in whatever order', () => {
  const start = useEmbedded()

  it('every match is alerted once and mailed once, but for crashes after a mail was sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { minLength: 4, maxLength: 14 }),
        fc.array(anyMail, { maxLength: 10 }),
        async (acts, fates) => {
          const crashes = fates.filter((fate) => fate === 'crashed after').length
          const vigie = await start({ adapt: faring([...fates]) })
          const story: Story = { owed: new Set(), watchlists: new Map(), posts: 0 }
          for (const act of acts) await play(act, vigie, story)
          await settle(vigie)
          const mails = (await vigie.drop.list(1000)).map(({ parsed }) => parsed)
          const alerted = new Set<string>()
          let repeated = 0
          for (const reader of readers)
            for (let id = 0; id <= 3; id++) {
              const delivery = await vigie.ports.deliveries.find(subscriberIdOf(reader), dispatchId(id))
              const alerts = delivery?.alerts ?? []
              expect(new Set(alerts.map(({ watchlist }) => watchlist)).size).toBe(alerts.length)
              for (const { watchlist, state } of alerts) {
                alerted.add(`${dispatchId(id)} ${watchlist}`)
                const name = `\n* ${story.watchlists.get(watchlist)?.name}\n`
                const thread = `dispatch.${aSource}_2f_${id}@`
                const told = mails.filter(
                  ({ text, references }) => text?.includes(name) && String(references).includes(thread),
                ).length
                expect(state).not.toBe('owed')
                if (state === 'mailed') expect(told).toBeGreaterThan(0)
                repeated += Math.max(0, told - 1)
              }
            }
          expect([...story.owed].filter((owed) => !alerted.has(owed))).toEqual([])
          if (crashes === 0) expect(repeated).toBe(0)
        },
      ),
      { numRuns: 6 },
    )
  }, 90_000)
})
