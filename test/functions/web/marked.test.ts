import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAt } from '../../../functions/web/marked.tsx'

describe('a marked text', () => {
  it('is the whole text, with just what lies in a mark marked', () => {
    const anyMark = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
        const pieces = cutAt(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const marked = pieces.flatMap((piece) => Array<boolean>(piece.text.length).fill(piece.isMarked))
        const wanted = Array.from({ length: text.length }, (_, at) =>
          marks.some(({ start, end }) => start <= at && at < end),
        )
        expect(marked).toEqual(wanted)
      }),
    )
  })
})
