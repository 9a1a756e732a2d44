import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Facets } from '../../shared/domain/watchlist.ts'
import { compileQuery } from '../../shared/query/compile-query.ts'
import { expandOwnTopics } from '../../shared/query/expand-own-topics.ts'
import { explainQuery } from '../../shared/query/explain-query.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { printQuery } from '../../shared/query/print-query.ts'
import { watchlistQuery } from '../../shared/query/watchlist-query.ts'
import { anyAnchoredQuery } from '../monitor/support/arbitrary.ts'

const keyOf = (facets: Facets, own: Record<string, string> = {}) => {
  const asked = watchlistQuery(facets, new Map(Object.entries(own)))
  return asked.ok ? compileQuery(asked.query).key : asked.reason
}
const refusal = (facets: Facets, own: Record<string, string> = {}) => {
  const asked = watchlistQuery(facets, new Map(Object.entries(own)))
  if (asked.ok) throw new Error(`asks for: ${printQuery(asked.query)}`)
  return asked
}

describe('a topic of one’s own in a query', () => {
  it('is read, printed and explained by its name', () => {
    const parsed = parseQuery('grève NOT topic:own/my-topic')
    if (!parsed.ok) throw new Error(parsed.problem.message)
    expect(printQuery(parsed.query)).toBe('grève AND NOT topic:own/my-topic')
    expect(explainQuery(parsed.query, 'en')).toContain('your own topic “my topic”')
    expect(explainQuery(parsed.query, 'fr')).toContain('votre propre thème «\u00a0my topic\u00a0»')
  })

  it.each(['topic:own/', 'topic:own/My', 'topic:own/a/b', 'topic:other/a'])('refuses %s', (text) =>
    expect(parseQuery(text)).toMatchObject({ ok: false, problem: { start: 6 } }))
})

describe('writing own topics out', () => {
  it('means what writing the saved query in parentheses means', () => {
    fc.assert(
      fc.property(anyAnchoredQuery, anyAnchoredQuery, (query, saved) => {
        const [outer, inner] = [printQuery(query), printQuery(saved)]
        const own = { 'own/x': inner }
        expect(keyOf({ query: `(${outer}) AND topic:own/x` }, own)).toBe(
          keyOf({ query: `(${outer}) AND (${inner})` }),
        )
        expect(keyOf({ query: `(${outer}) NOT topic:own/x` }, own)).toBe(
          keyOf({ query: `(${outer}) NOT (${inner})` }),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('leaves no own topic, and facets that mean the same', () => {
    const facets = Facets.parse({ countries: ['KZ'], topics: ['own/x', 'protest'], query: 'police OR lyon' })
    const own = { 'own/x': 'grève OR topic:own/y', 'own/y': '"droits humains"' }
    const expanded = expandOwnTopics(facets, new Map(Object.entries(own)))
    if (!expanded.ok) throw new Error(expanded.reason)
    expect(JSON.stringify(expanded.facets)).not.toContain('own/')
    expect(Facets.parse(expanded.facets)).toEqual(expanded.facets)
    const written = 'mention:KZ (grève OR "droits humains" OR topic:protest) (police OR lyon)'
    expect(keyOf(facets, own)).toBe(keyOf({ query: written }))
    const any = 'mention:KZ OR grève OR "droits humains" OR topic:protest OR police OR lyon'
    expect(keyOf({ ...facets, require: 'any' }, own)).toBe(keyOf({ query: any }))
  })

  it('points at one that is unknown and names those that are near', () => {
    const own = { 'own/kazakh-rights': 'a', 'own/football': 'b', 'own/kazakh-law': 'c', 'own/zzz': 'd' }
    const { problem } = refusal({ query: 'grève AND topic:own/kazak-rights' }, own)
    expect(problem).toMatchObject({ start: 16, end: 32 })
    expect(problem?.message).toContain('own/kazak-rights')
    expect(problem?.remedy).toMatch(/^did you mean own\/kazakh-rights or own\/kazakh-law/)
    expect(refusal({ topics: ['own/x'] }).reason).toContain('you have no topic own/x')
  })

  it('refuses one made of itself, or of others more than five deep', () => {
    const round = { 'own/a': 'x OR topic:own/b', 'own/b': 'y OR topic:own/a' }
    expect(refusal({ query: 'grève topic:own/a' }, round)).toMatchObject({
      problem: { start: 12, end: 17, message: 'own/a is made of itself' },
    })
    const deep = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`own/t${i}`, i === 0 ? 'x' : `topic:own/t${i - 1}`]),
    )
    expect(keyOf({ query: 'topic:own/t4' }, deep)).toBe('x')
    expect(refusal({ query: 'topic:own/t5' }, deep).reason).toContain('more than 5 deep')
  })

  it('stops where it would grow beyond a query, however it is nested', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [
        `own/t${i}`,
        Array.from({ length: 500 }, (_, n) => (i === 0 ? `word${n}` : `topic:own/t${i - 1}`)).join(' OR '),
      ]),
    )
    expect(refusal({ query: 'topic:own/t4' }, doubling).reason).toContain('more than 1000 clauses')
    const long = Array.from({ length: 40 }, () => `"${'palabra '.repeat(30).trim()}"`).join(' OR ')
    const { problem } = refusal({ query: 'topic:own/a AND topic:own/b' }, { 'own/a': long, 'own/b': long })
    expect(problem).toMatchObject({ start: 0, end: 27 })
    expect(problem?.message).toMatch(/^with topics of your own written out, .*10000 are allowed/)
  })
})
