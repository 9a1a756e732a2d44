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
})
