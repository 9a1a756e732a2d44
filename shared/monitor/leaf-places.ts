import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { NearLeaf, PositionalLeaf } from '../query/expression.ts'
import { firstAbove } from './compiled/nearness.ts'
import { positionOf } from './positions.ts'
import type { Occurrence } from './reading.ts'
import type { Atom } from './word-table.ts'

/** A leaf that words alone decide. */
export type WordsLeaf = PositionalLeaf | NearLeaf

/** The words and prefixes a leaf is made of. */
export function atomsOf(leaf: WordsLeaf): readonly Atom[] {
  if (leaf.kind === 'phrase') return leaf.words
  if (leaf.kind === 'near') return [...leaf.left, ...leaf.right].flatMap(atomsOf)
  return [leaf]
}

/** Words of which one is in every text that has the leaf: the longest of a phrase, of a near those of one side. */
export function anchorsOf(leaf: WordsLeaf): readonly Atom[] {
  if (leaf.kind === 'near') {
    const [left, right] = [leaf.left, leaf.right].map((side) => side.flatMap(anchorsOf)) as [Atom[], Atom[]]
    return shortest(left) >= shortest(right) ? left : right
  }
  const words = atomsOf(leaf)
  return [words.reduce((longest, word) => (word.text.length > longest.text.length ? word : longest))]
}

const shortest = (atoms: readonly Atom[]) => Math.min(...atoms.map(({ text }) => text.length))

/** Whether a word of the right letters is there wherever it stands, and however it is written. */
export const isFree = (atom: Atom): boolean =>
  atom.place === undefined && (atom.kind === 'prefix' || atom.form !== 'cased')

/** Whether a word of the right letters also stands in the right place, and in the right case. */
export function isThere(atom: Atom, text: ReadText, field: Field, at: number): boolean {
  const { place } = atom
  if (place === 'headline' && field !== 'headline') return false
  if ((place === 'body' || place === 'lead') && field !== 'body') return false
  if (place === 'lead' && at >= text.leadEnd) return false
  if (atom.kind === 'prefix' || atom.form !== 'cased') return true
  const words = text[field]
  return words.text.slice(words.start[at], words.end[at]).normalize('NFC') === atom.text
}

/** Where a phrase begins and ends, from the places of each of its words. */
export function findPhrase([first = [], ...others]: readonly (readonly Occurrence[])[]): Occurrence[] {
  const later = others.map((places) => new Set(places.map(positionOf)))
  return first
    .filter((place) => later.every((positions, i) => positions.has(positionOf(place) + i + 1)))
    .map(({ field, first: at }) => ({ field, first: at, last: at + others.length }))
}

/** How near, and whether in this order. */
export type Nearness = Pick<NearLeaf, 'distance' | 'ordered'>

/**
 * Each left place with the first right one that is near enough, as one stretch from the first word to the last.
 * `n log n` in the number of places: those of the right too far before a left one are never looked at.
 */
export function findNear(
  { distance, ordered }: Nearness,
  left: readonly Occurrence[],
  right: readonly Occurrence[],
): Occurrence[] {
  const sorted = [...right].sort((a, b) => positionOf(a) - positionOf(b))
  const starts = Float64Array.from(sorted, positionOf)
  const widest = sorted.reduce((most, place) => Math.max(most, widthOf(place)), 0)
  return left.flatMap((a) => {
    const start = positionOf(a)
    const end = start + widthOf(a)
    for (let at = firstAbove(starts, start - distance - widest - 1); starts[at]! <= end + distance; at++) {
      const b = sorted[at]!
      const gap = start - (starts[at]! + widthOf(b))
      if (starts[at]! > end || (!ordered && gap > 0 && gap <= distance))
        return [{ field: a.field, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }]
    }
    return []
  })
}

const widthOf = ({ first, last }: Occurrence) => last - first
