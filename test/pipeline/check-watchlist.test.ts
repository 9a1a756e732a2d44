import { describe, expect, it } from 'vitest'
import { Facets } from '../../shared/domain/watchlist.ts'
import { checkWatchlist } from '../../shared/pipeline/check-watchlist.ts'

const peopleWith = (aliases: number) =>
  Facets.parse({
    people: Array.from({ length: 200 }, (_, i) => ({
      name: `Name ${i}`,
      aliases: Array.from({ length: aliases }, (_, j) => `${'Ы'.repeat(150)} ${i} ${j}`),
    })),
  })

describe('checking a watchlist', () => {
  it('refuses one too large for an item of the table, and says how to mend it', () => {
    expect(checkWatchlist(peopleWith(20))).toMatchObject([
      {
        path: '',
        message: expect.stringMatching(/^the watchlist takes \d+ kB, 100 are allowed; name fewer/),
      },
    ])
    expect(checkWatchlist(peopleWith(1))).toEqual([])
  })

  it('points at a topic in a query that nobody has, and names what is near', () => {
    const query = 'police AND (thème:human-right OR topic:football)'
    expect(checkWatchlist(Facets.parse({ query }))).toEqual([
      {
        path: 'query',
        message: expect.stringMatching(
          /^at character 19: there is no topic human-right; did you mean human-rights/,
        ),
      },
    ])
    expect(checkWatchlist(Facets.parse({ query: 'topic:football OR topic:human-rights' }))).toEqual([])
    const own = new Map([['own/strikes', 'grève OR strike']])
    expect(checkWatchlist(Facets.parse({ query: 'topic:own/strikes' }), own)).toEqual([])
  })
})
