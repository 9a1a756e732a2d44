import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { dialects } from '../../../shared/query/import/dialects.ts'
import { importQuery } from '../../../shared/query/import/import-query.ts'

type Dialect = keyof typeof dialects

describe('importing a query', () => {
  it.each<[Dialect, string, string, string[]]>([
    ['google', '"human rights" OR Astana -football', '"human rights" OR Astana -football', []],
    ['google', 'intitle:protest AROUND(3) police | riot', 'headline:protest NEAR/4 police OR riot', []],
    ['google', 'protest site:lemonde.fr', 'protest', ['site:lemonde.fr']],
    ['google', '"the * of Almaty"', '("the" BEFORE/5 "of Almaty")', ['"the * of Almaty"']],
    ['lucene', 'protest riot', 'protest OR riot', []],
    ['lucene', 'protest riot -football', '(protest OR riot) AND -football', []],
    ['lucene', '+ablyazov protest NOT football', 'ablyazov AND NOT football', []],
    [
      'lucene',
      'title:protest AND body:"human rights"~5',
      'headline:protest AND body:(human NEAR/6 rights)',
      [],
    ],
    ['lucene', 'protest~2^4 && sport*', 'protest AND sport*', ['protest~2^4', 'protest~2^4']],
    ['lucene', '(protest OR riot) AND date:[2020 TO 2021]', '(protest OR riot)', ['date:[2020 TO 2021]']],
    ['lucene', 'te?t OR /joh?n/ OR author:smith', 'smith', ['te?t', '/joh?n/', 'author:smith']],
    ['meltwater', 'apple near watch and not juice', 'apple NEAR/5 watch AND NOT juice', []],
    ['meltwater', 'title:(apple or pear) ONEAR/10 watch', 'headline:(apple OR pear) BEFORE/11 watch', []],
    ['meltwater', 'ingress:"human rights" and sourceCountry:fr', 'lead:"human rights"', ['sourceCountry:fr']],
  ])('carries over from %s: %s', (from, text, query, lost) => {
    const imported = importQuery(text, from)
    expect(imported.query).toBe(query)
    expect(imported.problem).toBeUndefined()
    expect(imported.notMapped.map((piece) => piece.text).sort()).toEqual([...lost].sort())
    for (const piece of imported.notMapped) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
  })

  it('says what cannot be read of what came out', () => {
    expect(importQuery('"never closed', 'google').problem?.message).toContain('not closed')
    expect(importQuery('te?t', 'lucene').problem?.message).toContain('empty')
  })

  it('never throws, whatever the text', () => {
    const pieces = [
      '(',
      ')',
      '"',
      'AND',
      'or',
      '-',
      '+',
      '*',
      '~2',
      '^',
      'title:',
      '[',
      ']',
      'x',
      ' ',
      'word',
      '|',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom<Dialect>('google', 'lucene', 'meltwater'),
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        (from, parts) => {
          const imported = importQuery(parts.join(''), from)
          expect(imported.query.length).toBeLessThan(parts.join('').length * 8 + 20)
        },
      ),
      { numRuns: 500 },
    )
  })
})
