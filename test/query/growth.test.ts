import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../shared/query/compile-query.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { readTokens } from '../../shared/query/tokens.ts'
import { watchlistQuery } from '../../shared/query/watchlist-query.ts'

const pieces = [
  '(',
  ')',
  '{',
  '}',
  '|',
  '"',
  '«',
  '»',
  '*',
  '^',
  '!',
  '=',
  '-',
  ':',
  ' ',
  'AND',
  'NEAR/3',
  'NOT',
  'headline:',
  'country:',
  'urgency<=',
  'a',
  'mot',
  '3',
  'é',
  '哈',
  '\u200F',
  '\uD83D',
  '👍',
  "'",
]

describe('any text at all', () => {
  it('is read or refused, never thrown upon, and problems lie within it', () => {
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseQuery(text)
        if (parsed.ok) return
        const { start, end, message, remedy } = parsed.problem
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(Math.max(text.length, 1))
        expect(message.length * remedy.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('has no more tokens than characters, and an expression no larger than its query', () => {
    for (const unit of ['a ', '(a) ', 'a NEAR/2 b ', '{a^2 | 1} ', 'NOT a ', '"a b" ', 'headline:a ']) {
      const text = unit.repeat(300).slice(0, 9000)
      expect(readTokens(text).length).toBeLessThanOrEqual(text.length + 1)
      const asked = watchlistQuery({ query: text })
      if (asked.ok) expect(compileQuery(asked.query).key.length).toBeLessThan(text.length * 3)
    }
  })
})

describe('a watchlist', () => {
  it.each([
    [{ query: 'NOT football' }, 'what must not be there'],
    [{ query: 'lang:fr urgency<=2' }, 'only filters'],
    [{ query: 'protest OR NOT football' }, 'what must not be there'],
    [{ query: '   ' }, 'asks for nothing'],
    [{}, 'asks for nothing'],
    [{ countries: [{ code: 'XX', level: 'mention' as const }] }, 'no country XX'],
    [{ query: '(grève' }, 'at character 1'],
  ])('%j is refused with the reason', (facets, reason) => {
    const asked = watchlistQuery(facets)
    expect(asked).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
  })

  it('may only exclude where another facet says what must be there', () => {
    expect(watchlistQuery({ query: 'NOT football', topics: ['protest'] })).toMatchObject({ ok: true })
  })
})
