import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tally, type TopicHit, tallyHits } from '../../shared/topics/tally-hits.ts'
import { placedTopic } from '../../shared/topics/taxonomy.ts'

const hit = (clause: string, weight: number, first: number, last = first, topic = 'politics'): TopicHit => ({
  item: { list: placedTopic(topic)!, order: first, clause, weight },
  points: weight,
  occurrences: [{ field: 'body', first, last }],
})

const tallyOf = (hits: readonly TopicHit[], topic = 'politics'): Tally =>
  tallyHits(hits, []).find((tally) => tally.topic.id === topic)!

const clauses = ({ hits }: Tally) => hits.map(({ item }) => item.clause)

describe('what counts for a topic', () => {
  it('is each word once, at its best, however many items have it', () => {
    const tally = tallyOf([
      hit('minister', 1, 5),
      hit('"prime minister"', 2, 4, 5),
      hit('cabinet', 2, 9),
      hit('"prime minister"', 3, 4, 5),
    ])
    expect(tally.score).toBe(5)
    expect(clauses(tally)).toEqual(['"prime minister"', 'cabinet'])
  })

  it('is less by everything that speaks against the topic', () => {
    const tally = tallyOf([hit('"american football"', -3, 1, 2), hit('football', 3, 2)])
    expect(tally).toMatchObject({ score: 0, isStrong: true, hits: [hit('football', 3, 2)] })
  })

  it('is what its narrower topics have as well', () => {
    const found = [hit('vote', 2, 3, 3, 'elections'), hit('party', 1, 8)]
    const tallies = tallyHits(found, [])
    expect(tallies.map(({ topic, score }) => [topic.id, score])).toEqual([
      ['politics', 3],
      ['elections', 2],
    ])
    expect(tallies[1]!.broader).toBe(tallies[0])
  })

  it('is nothing where only the sender has declared it', () => {
    const tallies = tallyHits([], ['elections', 'of-no-such-id'])
    expect(tallies.map(({ topic, score }) => [topic.id, score])).toEqual([
      ['politics', 0],
      ['elections', 0],
    ])
  })

  const hits = fc.array(
    fc.tuple(fc.integer({ min: -3, max: 9 }), fc.nat(20), fc.nat(2)).map(([points, first, more]) => {
      return hit(`${first}`, points, first, first + more)
    }),
    { maxLength: 30 },
  )

  it('never exceeds what the parts add up to, and no two words that count overlap', () => {
    fc.assert(
      fc.property(hits, (all) => {
        const tally = tallyOf([...all, hit('one more', 1, 99)])
        const inFavour = all.reduce((sum, { points }) => sum + Math.max(0, points), 1)
        expect(tally.score).toBeLessThanOrEqual(inFavour)
        const words = tally.hits.flatMap(({ occurrences: [at] }) =>
          Array.from({ length: at!.last - at!.first + 1 }, (_, i) => at!.first + i),
        )
        expect(new Set(words).size).toBe(words.length)
      }),
    )
  })

  it('is the same in whatever order it was found: the best first, equals in the order of their items', () => {
    const shuffled = hits
      .map((all) => all.map((one, order) => ({ ...one, item: { ...one.item, order } })))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(tallyHits(others, [])).toEqual(tallyHits(all, []))
        const kept = tallyHits(all, [])[0]?.hits ?? []
        const best = kept.toSorted((a, b) => b.points - a.points || a.item.order - b.item.order)
        expect(kept).toEqual(best)
      }),
    )
  })
})
