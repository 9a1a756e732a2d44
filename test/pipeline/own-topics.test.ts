import { describe, expect, it } from 'vitest'
import type { Ports } from '../../functions/local/embedded.ts'
import { OwnTopicSlug } from '../../shared/domain/own-topic.ts'
import type { WatchlistInput } from '../../shared/domain/watchlist.ts'
import { maxOwnTopics } from '../../shared/pipeline/manage-own-topics.ts'
import { anAddress, aSource } from '../support/builders.ts'
import { alertMails, subscribe, useEmbedded } from '../support/use-embedded.ts'

const strikes = OwnTopicSlug.parse('strikes')
const cities = OwnTopicSlug.parse('cities')

describe('topics of a reader’s own', () => {
  const start = useEmbedded()

  /** A reader with the topic `own/strikes`, and what they then watch for. */
  async function aReader(watch: WatchlistInput, adapt?: (ports: Ports) => Ports) {
    const vigie = await start(adapt ? { adapt } : {})
    const address = anAddress()
    const { subscriber } = await subscribe(vigie, address, { query: 'nothing' })
    const { ownTopics, management } = vigie.readers
    await ownTopics.save(subscriber, strikes, 'strike OR walkout')
    await ownTopics.save(subscriber, cities, 'topic:own/strikes AND lyon')
    const added = await management.add(subscriber, watch)
    if (added.outcome !== 'done') throw new Error(`not added: ${JSON.stringify(added)}`)
    const matched = async (body: string) => {
      const before = (await alertMails(vigie, address)).length
      await vigie.accept(aSource, { id: `dispatch ${body}`, body })
      await vigie.idle()
      return (await alertMails(vigie, address)).length > before
    }
    return { vigie, subscriber, watchlist: added.watchlist, ownTopics, management, matched }
  }

  it('match what their queries match, in a query and among topics, and are kept by name', async () => {
    const byQuery = await aReader({ query: 'topic:own/strikes NOT paris' })
    expect(byQuery.watchlist.facets.query).toBe('topic:own/strikes NOT paris')
    expect(await byQuery.matched('A walkout in Lyon.')).toBe(true)
    expect(await byQuery.matched('A walkout in Paris.')).toBe(false)
    const byTopic = await aReader({ topics: ['own/strikes', 'football'] })
    expect(await byTopic.matched('A walkout in Lyon.')).toBe(true)
    expect(await byTopic.matched('A concert in Lyon.')).toBe(false)
  })

  it('change what matches when they are changed, also through another topic', async () => {
    const { subscriber, ownTopics, matched } = await aReader({ query: 'topic:own/cities' })
    expect(await matched('A walkout in Lyon.')).toBe(true)
    expect(await matched('A flood in Lyon.')).toBe(false)
    expect(await ownTopics.save(subscriber, strikes, 'flood')).toMatchObject({ outcome: 'done' })
    expect(await matched('Another flood in Lyon.')).toBe(true)
    expect(await matched('Another walkout in Lyon.')).toBe(false)
  })

  it('leave indexing queued where saving is cut short after the topic was written', async () => {
    let broken = false
    const adapt = (ports: Ports): Ports => ({
      ...ports,
      index: {
        ...ports.index,
        record: async (change) => {
          if (broken) throw new Error('cut short')
          await ports.index.record(change)
        },
      },
    })
    const { vigie, subscriber, watchlist, ownTopics, matched } = await aReader(
      { query: 'topic:own/strikes' },
      adapt,
    )
    await vigie.idle()
    broken = true
    await expect(ownTopics.save(subscriber, strikes, 'flood')).rejects.toThrow('cut short')
    await vigie.idle()
    broken = false
    const work = { step: 'index', watchlist: watchlist.id } as const
    const soon = new Date(Date.now() + 61_000)
    expect(await vigie.ports.queue.due('index', soon, 10)).toContainEqual(work)
    await vigie.steps.index(work)
    expect(await matched('A flood in Lyon.')).toBe(true)
  })

  it('are not deleted while a watchlist or another topic uses them, and are told to be gone after', async () => {
    const { subscriber, watchlist, ownTopics, management } = await aReader({
      name: 'In Lyon',
      query: 'topic:own/cities',
    })
    expect(await ownTopics.remove(subscriber, strikes)).toEqual({
      outcome: 'used',
      by: ['In Lyon', 'own/cities'],
    })
    await management.remove(subscriber, watchlist.id)
    expect(await ownTopics.remove(subscriber, cities)).toMatchObject({ outcome: 'done' })
    expect(await ownTopics.remove(subscriber, cities)).toEqual({ outcome: 'unknown' })
    expect(await ownTopics.list(subscriber)).toMatchObject([{ slug: 'strikes' }])
    const again = await management.add(subscriber, { query: 'topic:own/cities' })
    expect(again).toMatchObject({ outcome: 'refused', faults: [{ path: 'query' }] })
    expect(await ownTopics.save(subscriber, cities, 'lyon')).toMatchObject({ outcome: 'done' })
  })

  it('refuse what cannot be read, what is made of itself, and what breaks a watchlist', async () => {
    const { subscriber, ownTopics } = await aReader({ name: 'Strikes', query: 'topic:own/strikes' })
    const faultOf = async (slug: typeof strikes, query: string) => {
      const outcome = await ownTopics.save(subscriber, slug, query)
      return outcome.outcome === 'refused' ? outcome.faults[0]?.message : outcome.outcome
    }
    expect(await faultOf(strikes, '(strike')).toContain('at character 1: this parenthesis is not closed')
    expect(await faultOf(strikes, 'x OR topic:own/cities')).toContain('own/strikes is made of itself')
    expect(await faultOf(strikes, 'topic:own/none')).toContain('at character 7: you have no topic own/none')
    expect(await faultOf(strikes, 'NOT football')).toContain('“Strikes” uses this topic')
    expect(await ownTopics.list(subscriber)).toMatchObject([{}, { query: 'strike OR walkout' }])
  })

  it('belong to one reader, who may save so many', async () => {
    const { vigie, subscriber, ownTopics } = await aReader({ query: 'topic:own/strikes' })
    const other = await subscribe(vigie, anAddress(), { query: 'lyon' })
    const asked = await vigie.readers.management.add(other.subscriber, { topics: ['own/strikes'] })
    expect(asked).toMatchObject({ outcome: 'refused', faults: [{ path: 'topics.0' }] })
    const like = { subscriber, query: 'lyon', state: 'saved', version: 1 } as const
    const others = Array.from({ length: maxOwnTopics - 2 }, (_, n) => OwnTopicSlug.parse(`t${n}`))
    await Promise.all(others.map((slug) => vigie.ports.ownTopics.keep({ ...like, slug }, new Date())))
    const outcome = await ownTopics.save(subscriber, OwnTopicSlug.parse('one-more'), 'lyon')
    expect(outcome).toEqual({ outcome: 'tooManyTopics' })
    expect(await ownTopics.save(subscriber, cities, 'lyon')).toMatchObject({ outcome: 'done' })
  })

  it('keep both of two changes at once, one after the other', async () => {
    const { subscriber, ownTopics, vigie } = await aReader({ query: 'topic:own/strikes' })
    await Promise.all(['flood', 'storm'].map((query) => ownTopics.save(subscriber, strikes, query)))
    const topics = await vigie.ports.ownTopics.ofSubscriber(subscriber)
    expect(topics.find(({ slug }) => slug === strikes)?.version).toBe(3)
  })
})
