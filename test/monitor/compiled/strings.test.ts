import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStrings } from '../../../shared/monitor/compiled/growing-strings.ts'
import { openPages } from '../../../shared/monitor/compiled/string-pages.ts'
import { findInSense, findString, stringAt } from '../../../shared/monitor/compiled/string-table.ts'

const anyString = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 40 }))

describe('strings while they grow, and their table', () => {
  it('number each distinct one in the order of first sight, and find it again', () => {
    fc.assert(
      fc.property(fc.array(anyString, { maxLength: 400, size: 'max' }), anyString, (strings, other) => {
        const growing = createStrings()
        const distinct = [...new Set(strings)]
        for (const text of strings) expect(growing.numberOf(text)).toBe(distinct.indexOf(text))
        expect(growing.size).toBe(distinct.length)
        expect(growing.find(other)).toBe(distinct.indexOf(other))
        const table = growing.toTable()
        distinct.forEach((text, number) => {
          expect(growing.at(number)).toBe(text)
          expect(stringAt(table, number)).toBe(text)
          expect(findString(table, text)).toBe(number)
          if (text !== '') expect(findInSense(table, text[0]!, text.slice(1))).toBe(number)
        })
        expect(findString(table, other)).toBe(distinct.indexOf(other))
      }),
      { numRuns: 100 },
    )
  })

  it('leave out those not asked for, and number the others as asked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyString, { minLength: 1, maxLength: 100 }), fc.nat(), (strings, seed) => {
        const growing = createStrings()
        for (const text of strings) growing.numberOf(text)
        const asked = strings.map((_, number) => number).filter((number) => (number * 7 + seed) % 3 > 0)
        const table = growing.toTable(Uint32Array.from(asked.reverse()))
        strings.forEach((text, number) => {
          expect(findString(table, text)).toBe(asked.indexOf(number))
        })
      }),
    )
  })
})

describe('the pages of a table', () => {
  it('read every string, on whatever page', () => {
    const growing = createStrings()
    const count = 150_000
    for (let number = 0; number < count; number++) growing.numberOf(`w${number}é`)
    const read = openPages(growing.toTable())
    for (const number of [0, 1, 65_535, 65_536, 131_071, 131_072, count - 1])
      expect(read(number)).toBe(`w${number}é`)
  })
})
