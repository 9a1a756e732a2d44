import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createOpeningCode,
  firstList,
  isAtom,
  List,
  type Opening,
} from '../../shared/monitor/opening-code.ts'

const numbers = fc.uniqueArray(fc.nat(300), { maxLength: 5 })
const anOpening: fc.Arbitrary<Opening> = fc.record({
  atoms: numbers,
  alone: numbers,
  strict: numbers,
  phrases: numbers,
  near: numbers,
})

/** The lists of an opening, read back from where it was noted. */
function readBack(code: Int32Array, note: number): Opening {
  const opening = note >>> 1
  let from = opening + firstList
  const next = (list: keyof typeof List) => {
    const start = from
    from = opening + code[opening + List[list]]!
    return [...code.slice(start, from)]
  }
  return {
    alone: next('alone'),
    strict: next('strict'),
    phrases: next('phrases'),
    near: next('near'),
    atoms: next('atoms'),
  }
}

describe('openings laid down as numbers', () => {
  it('are read back as they were, however many came after', () => {
    fc.assert(
      fc.property(fc.array(anOpening, { maxLength: 200 }), (openings) => {
        const code = createOpeningCode()
        const notes = openings.map(code.note)
        expect(notes.map((note) => readBack(code.numbers(), note))).toEqual(openings)
      }),
      { numRuns: 30 },
    )
  })

  it('tell at once whether they open anything', () => {
    fc.assert(
      fc.property(anOpening, (opening) => {
        const { alone, strict, phrases, near } = opening
        const opens = [alone, strict, phrases, near].some((list) => list.length > 0)
        expect(createOpeningCode().note(opening) & 1).toBe(opens ? 1 : 0)
      }),
    )
  })

  it('take room once, however many words open the same', () => {
    const code = createOpeningCode()
    const opening = { atoms: [7], alone: [3], strict: [], phrases: [], near: [] }
    const [first] = Array.from({ length: 10_000 }, () => code.note({ ...opening }))
    expect(code.note(opening)).toBe(first)
    expect(code.numbers().length).toBeLessThan(10_000)
  })

  it('know their atoms, and no others', () => {
    fc.assert(
      fc.property(anOpening, fc.nat(300), (opening, atom) => {
        const code = createOpeningCode()
        const note = code.note(opening)
        expect(isAtom(code.numbers(), note >>> 1, atom)).toBe(opening.atoms.includes(atom))
      }),
    )
  })
})
