import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../shared/text/normalise.ts'

describe('fold', () => {
  it.each([
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ısparta', 'isparta'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Œuvre', 'oeuvre'],
    ['ﬁn', 'fin'],
    ['Łódź', 'lodz'],
    ['ёлка', 'елка'],
    ['Київ', 'київ'],
    ['Йога', 'йога'],
    ['كتـــاب', 'كتاب'],
    ['مُحَمَّد', 'محمد'],
    ['إيران', 'ايران'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['co\u00adoperate', 'cooperate'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
  ])('folds %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('changes nothing more when folding again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word))
      }),
    )
  })

  it('does not care for the capitals of Latin, Greek and Cyrillic words', () => {
    const word = fc.stringMatching(/^[a-zàéïõüçñœæßαβγδεзийклмнєґқұ]{1,20}$/)
    fc.assert(
      fc.property(word, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })
})
