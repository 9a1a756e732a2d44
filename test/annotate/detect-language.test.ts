import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLanguages } from '../../functions/cli/compile-languages.ts'
import { detectAmongSixty, scoreLanguages } from '../../shared/annotate/detect-language.ts'
import { samples } from '../topics/support/dispatches.ts'

/** Eld's scores as the share that an average group says. */
const scores = (text: string) =>
  Object.fromEntries(
    [...scoreLanguages(text)]
      .filter(([, score]) => score > 0)
      .map(([language, score]) => [language, score / (score + 25)]),
  )

function expectAsEld(text: string) {
  const found = eld.detect(text)
  expect(detectAmongSixty(text)).toBe(found.language || undefined)
  expect(scores(text)).toEqual(found.getScores())
}

/** Letters that came into Unicode lately are letters to one and not to the other, by the age of the engine. */
const newLetters = /[\u088F\u0C5C\u0CDC\u1C89\u1C8A\uA7CB-\uA7DC\uA7F1]/g

describe('detectAmongSixty', () => {
  it('reads the table that eld has today', async () => {
    const data = join(import.meta.dirname, '../../shared/annotate/data/byte-groups.ts')
    expect(readFileSync(data, 'utf8') === (await compileLanguages())).toBe(true)
  })

  it('answers as eld does on any piece of a text in any language', () => {
    const piece = fc
      .tuple(fc.constantFrom(...samples), fc.nat(400), fc.nat(1200))
      .map(([{ headline, body }, from, length]) => `${headline} ${body}`.slice(from, from + length))
    const how = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll(' ', ''),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), how, (pieces, change) => {
        expectAsEld(change(pieces.join('’')))
      }),
      { numRuns: 500 },
    )
  })

  it('answers as eld does on any characters', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.string({ unit: fc.constantFrom(..."aéßİʻ’'` ñжқ中あ한😀\u0307\ud800"), maxLength: 900 }),
    )
    fc.assert(
      fc.property(any, (given) => {
        expectAsEld(given.replace(newLetters, ''))
      }),
      { numRuns: 1000 },
    )
  })
})
