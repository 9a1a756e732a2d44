import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLatinWords } from '../../shared/text/latin.ts'

const latinWords = /^[a-zA-ZÀ-ÖØ-öø-ÿ0-9]+(?: [a-zA-ZÀ-ÖØ-öø-ÿ0-9]+)*$/

describe('counting Latin words', () => {
  it('counts words of Latin letters and digits with one space between, and nothing else', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aZé9ÿÀ× ÷ -Āж'), maxLength: 8 })
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countLatinWords(text)).toBe(latinWords.test(text) ? text.split(' ').length : 0)
      }),
      { numRuns: 5000 },
    )
  })
})
