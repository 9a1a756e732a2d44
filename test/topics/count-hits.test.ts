import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '../../shared/monitor/score-queries.ts'
import { countHits } from '../../shared/topics/count-hits.ts'

const hit = (clause: string, points: number, first: number, last = first): Hit => ({
  item: { list: 'one', order: 0, clause, weight: points },
  points,
  occurrences: [{ field: 'body', first, last }],
})

describe('what counts for a topic', () => {
  it('is each word once, at its best, however many narrower topics have it', () => {
    const counted = countHits([
      hit('"prime minister"', 3, 4, 5),
      hit('"prime minister"', 2, 4, 5),
      hit('cabinet', 2, 9),
      hit('minister', 1, 5),
    ])
    expect(counted.score).toBe(5)
    expect(counted.hits.map(({ item }) => item.clause)).toEqual(['"prime minister"', 'cabinet'])
  })

  it('is less by everything that speaks against the topic', () => {
    const counted = countHits([hit('football', 3, 2), hit('"american football"', -3, 1, 2)])
    expect(counted).toEqual({ score: 0, hits: [hit('football', 3, 2)] })
  })

  it('never exceeds what the parts add up to, and no two words that count overlap', () => {
    const hits = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(20), fc.nat(2)).map(([points, first, more]) => {
        return hit(`${first}`, points, first, first + more)
      }),
    )
    fc.assert(
      fc.property(hits, (all) => {
        const counted = countHits(all)
        expect(counted.score).toBeLessThanOrEqual(all.reduce((sum, { points }) => sum + points, 0))
        const words = counted.hits.flatMap(({ occurrences: [at] }) =>
          Array.from({ length: at!.last - at!.first + 1 }, (_, i) => at!.first + i),
        )
        expect(new Set(words).size).toBe(words.length)
      }),
    )
  })
})
