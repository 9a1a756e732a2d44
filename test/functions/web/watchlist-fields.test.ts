import { describe, expect, it } from 'vitest'
import { readRequest, WatchlistRequest } from '../../../functions/http/watchlist-request.ts'
import { fieldsOf, requestIn } from '../../../functions/web/watchlist-fields.ts'
import { Watchlist } from '../../../shared/domain/watchlist.ts'
import { countryCodes } from '../../../shared/gazetteer/find-country.ts'
import { topics } from '../../../shared/topics/taxonomy.ts'

const aWatchlist = (facets: object) =>
  Watchlist.parse({
    id: 'x',
    subscriber: 'A'.repeat(22),
    name: 'x',
    facets,
    state: 'active',
    version: 1,
    createdAt: '2026-01-31T12:00:00Z',
  })

const chunked = <T>(all: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

describe('a watchlist in the form', () => {
  it.each([
    'en',
    'fr',
  ] as const)('comes back as it was, whatever country or topic it asks for (%s)', (locale) => {
    const countries = [...countryCodes()].map((code, at) => ({
      code,
      level: at % 2 === 0 ? 'mention' : 'about',
    }))
    const ids = topics().map(({ id }) => id)
    const facets = [
      ...chunked(countries, 100).map((some) => ({ countries: some, require: 'all' })),
      ...chunked(ids, 100).map((some) => ({ topics: some, require: 'all' })),
    ]
    for (const asked of facets) {
      const watchlist = aWatchlist(asked)
      const read = readRequest(WatchlistRequest.parse(requestIn(fieldsOf(watchlist, locale))), locale)
      if (!read.ok) throw new Error(JSON.stringify([read.unknown, read.faults]))
      const byCode = <T extends { code: string }>(all: readonly T[] = []) =>
        all.toSorted((a, b) => (a.code < b.code ? -1 : 1))
      expect(byCode(read.watchlist.countries)).toEqual(byCode(watchlist.facets.countries))
      expect(read.watchlist.topics).toEqual(watchlist.facets.topics ?? [])
    }
  })
})
