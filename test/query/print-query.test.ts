import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../shared/query/compile-query.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { printQuery } from '../../shared/query/print-query.ts'
import { anyQuery } from '../monitor/support/arbitrary.ts'

const read = (text: string) => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`)
  return parsed.query
}

describe('printing a query', () => {
  it('is the inverse of reading it', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(printQuery(query))).toEqual(query)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives expressions keys that read back as the same expression', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const expression = compileQuery(query)
        expect(compileQuery(read(expression.key))).toEqual(expression)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('compiling a query', () => {
  it('makes one expression of the same meaning in another order', () => {
    const key = (text: string) => compileQuery(read(text)).key
    expect(key('b (c OR a) NOT d')).toBe(key('(a OR c) AND (NOT d) AND b AND b'))
    expect(key('Police NEAR/3 "droits Humains"')).toBe(key('"DROITS humains" NEAR/3 police'))
    expect(key('a BEFORE/3 b')).not.toBe(key('b BEFORE/3 a'))
    expect(key('{b^2 a | 3}')).toBe(key('{a b^2 | 3}'))
    expect(key('Sud-Africains')).toBe(key('"sud africains"'))
  })
})
