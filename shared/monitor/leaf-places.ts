import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { NearLeaf, PositionalLeaf } from '../query/expression.ts'
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
  return first
    .filter((start) =>
      others.every((places, i) =>
        places.some((place) => place.field === start.field && place.first === start.first + i + 1),
      ),
    )
    .map(({ field, first: at }) => ({ field, first: at, last: at + others.length }))
}

/** How near, and whether in this order. */
export type Nearness = Pick<NearLeaf, 'distance' | 'ordered'>

/** Each left place with the nearest right one that is near enough, as one stretch from the first word to the last. */
export function findNear(
  { distance, ordered }: Nearness,
  left: readonly Occurrence[],
  right: readonly Occurrence[],
): Occurrence[] {
  const found: Occurrence[] = []
  for (const a of left)
    for (const b of right) {
      if (b.field !== a.field) continue
      const isAfter = b.first > a.last && b.first - a.last <= distance
      const isBefore = !ordered && a.first > b.last && a.first - b.last <= distance
      if (!isAfter && !isBefore) continue
      found.push({ field: a.field, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })
      break
    }
  return found
}
