import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNear } from '../../shared/monitor/leaf-places.ts'
import type { Occurrence } from '../../shared/monitor/readable.ts'

/** Single words of the body that count how often they are looked at. */
function counted(from: number, count: number, looks: { sum: number }): Occurrence[] {
  return Array.from({ length: count }, (_, i) => ({
    field: 'body',
    get first() {
      looks.sum++
      return from + i
    },
    get last() {
      looks.sum++
      return from + i
    },
  }))
}

/** What is looked at where all of one side stands before all of the other, too far away. */
function looksApart(size: number): number {
  const looks = { sum: 0 }
  const [left, right] = [counted(0, size, looks), counted(size + 50, size, looks)]
  expect(findNear({ distance: 5, ordered: false }, left, right)).toEqual([])
  expect(findNear({ distance: 5, ordered: false }, right, left)).toEqual([])
  return looks.sum
}

describe('nearness of places', () => {
  it('is each left place with the first right one that is near enough, in whatever order these come', () => {
    const place = fc.record({
      field: fc.constantFrom('headline' as const, 'body' as const),
      first: fc.nat(30),
    })
    const places = fc
      .uniqueArray(place, { maxLength: 12, selector: ({ field, first }) => `${field}${first}` })
      .map((all) =>
        all.toSorted((a, b) => (a.field === b.field ? a.first - b.first : a.field === 'body' ? 1 : -1)),
      )
      .map((all) => all.map((one): Occurrence => ({ ...one, last: one.first })))
    fc.assert(
      fc.property(
        places,
        places,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (left, right, distance, ordered) => {
          const expected = left.flatMap((a) => {
            const b = right.find(
              (other) =>
                other.field === a.field &&
                ((other.first > a.last && other.first - a.last <= distance) ||
                  (!ordered && a.first > other.last && a.first - other.last <= distance)),
            )
            if (b === undefined) return []
            return [{ field: a.field, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }]
          })
          expect(findNear({ distance, ordered }, left, right)).toEqual(expected)
          expect(findNear({ distance, ordered }, left, right.toReversed())).toEqual(expected)
        },
      ),
    )
  })

  it('takes little more than twice the work for twice the words, wherever they stand', () => {
    expect(looksApart(20_000) / looksApart(10_000)).toBeLessThan(2.5)
  })
})
