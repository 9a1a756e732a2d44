import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLeafFinder } from '../../shared/monitor/leaf-finder.ts'
import { findNear, type WordsLeaf } from '../../shared/monitor/leaf-places.ts'
import type { Occurrence } from '../../shared/monitor/readable.ts'
import { compileQuery } from '../../shared/query/compile-query.ts'
import type { Query } from '../../shared/query/query.ts'
import { anyAnnotation, anyWordsClause, surnameReader } from './support/arbitrary.ts'
import { openReading, type Reading } from './support/open-reading.ts'

/** The leaves that queries compile to, each once. */
function leavesOf(queries: readonly Query[]): WordsLeaf[] {
  const leaves = new Map<string, WordsLeaf>()
  for (const query of queries) {
    const leaf = compileQuery(query)
    if (leaf.kind === 'word' || leaf.kind === 'prefix' || leaf.kind === 'phrase' || leaf.kind === 'near')
      leaves.set(leaf.key, leaf)
  }
  return [...leaves.values()]
}

/** Where a leaf stands, looked for by itself; a near as whole stretches. */
function placesOf(leaf: WordsLeaf, reading: Reading): readonly Occurrence[] {
  if (leaf.kind !== 'near') return reading.occurrences(leaf)
  const [left, right] = [leaf.left, leaf.right].map((side) => side.flatMap(reading.occurrences))
  return findNear(leaf, left ?? [], right ?? [])
}

describe('a finder of leaves', () => {
  it('finds in one text after another just what looking for each leaf by itself would, and where', () => {
    let found = 0
    const queries = fc.array(anyWordsClause, { minLength: 1, maxLength: 40, size: 'max' })
    fc.assert(
      fc.property(queries, fc.array(anyAnnotation, { maxLength: 4 }), (asked, texts) => {
        const leaves = leavesOf(asked)
        const find = createLeafFinder(leaves)
        for (const text of texts) {
          const seen = find(text)
          for (const [number, leaf] of leaves.entries()) {
            const places = placesOf(leaf, openReading(text, surnameReader))
            expect(seen.of(number), leaf.key).toEqual(places)
            expect(seen.has(number), leaf.key).toBe(places.length > 0)
            found += places.length
          }
          const numbers = Array.from({ length: seen.count() }, (_, place) => seen.numberAt(place))
          expect(numbers.toSorted()).toEqual([...leaves.keys()].filter(seen.has).toSorted())
        }
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(500)
  })
})
