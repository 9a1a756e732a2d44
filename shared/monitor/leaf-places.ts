import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { NearLeaf, PositionalLeaf } from '../query/expression.ts'
import { firstAbove } from './compiled/nearness.ts'
import { positionOf } from './positions.ts'
import type { Occurrence } from './readable.ts'
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
  if (leaf.kind === 'near') return anchorsOfSide(opensLeft(leaf) ? leaf.left : leaf.right)
  const words = atomsOf(leaf)
  return [words.reduce((longest, word) => (word.text.length > longest.text.length ? word : longest))]
}

/** Whether the words of the left side open the search for a near, being longer and so rarer. */
export const opensLeft = ({ left, right }: NearLeaf): boolean =>
  shortest(anchorsOfSide(left)) >= shortest(anchorsOfSide(right))

const anchorsOfSide = (side: readonly WordsLeaf[]) => side.flatMap(anchorsOf)

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
  nearness: Nearness,
  left: readonly Occurrence[],
  right: readonly Occurrence[],
): Occurrence[] {
  const sorted = inOrder(right)
  const starts = new Float64Array(sorted.length)
  let widest = 0
  for (const [i, place] of sorted.entries()) {
    starts[i] = positionOf(place)
    widest = Math.max(widest, widthOf(place))
  }
  const found: Occurrence[] = []
  for (const a of left) {
    const from = firstAbove(starts, positionOf(a) - nearness.distance - widest - 1)
    const b = firstNear(nearness, a, sorted, starts, from)
    if (b !== undefined)
      found.push({ field: a.field, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })
  }
  return found
}

/** Places by where they begin; those of one word or phrase are so already. */
function inOrder(places: readonly Occurrence[]): readonly Occurrence[] {
  for (let i = 1; i < places.length; i++)
    if (positionOf(places[i]!) < positionOf(places[i - 1]!))
      return [...places].sort((a, b) => positionOf(a) - positionOf(b))
  return places
}

/** The first of the sorted places, from one of them on, that is near enough to a place on their left. */
function firstNear(
  { distance, ordered }: Nearness,
  place: Occurrence,
  sorted: readonly Occurrence[],
  starts: Float64Array,
  from: number,
): Occurrence | undefined {
  const start = positionOf(place)
  const end = start + widthOf(place)
  for (let at = from; starts[at]! <= end + distance; at++) {
    const other = sorted[at]!
    const gap = start - (starts[at]! + widthOf(other))
    if (starts[at]! > end || (!ordered && gap > 0 && gap <= distance)) return other
  }
  return undefined
}

const widthOf = ({ first, last }: Occurrence) => last - first
