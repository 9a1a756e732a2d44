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

type PlacesOf = (atom: Atom) => readonly Occurrence[]

/** The places of a leaf, from those of its words. */
export function findLeaf(leaf: WordsLeaf, placesOf: PlacesOf): readonly Occurrence[] {
  switch (leaf.kind) {
    case 'phrase':
      return findPhrase(leaf.words.map(placesOf))
    case 'near':
      return findNear(
        leaf,
        leaf.left.flatMap((side) => findLeaf(side, placesOf)),
        leaf.right.flatMap((side) => findLeaf(side, placesOf)),
      )
    default:
      return placesOf(leaf)
  }
}

function findPhrase([first = [], ...others]: readonly (readonly Occurrence[])[]): Occurrence[] {
  return first
    .filter((start) =>
      others.every((places, i) =>
        places.some((place) => place.field === start.field && place.first === start.first + i + 1),
      ),
    )
    .map(({ field, first: at }) => ({ field, first: at, last: at + others.length }))
}

/** Each left place with the nearest right one that is near enough, as one stretch from the first word to the last. */
function findNear(
  { distance, ordered }: NearLeaf,
  left: readonly Occurrence[],
  right: readonly Occurrence[],
): Occurrence[] {
  return left.flatMap((a) => {
    const b = right.find(
      (other) =>
        other.field === a.field &&
        ((other.first > a.last && other.first - a.last <= distance) ||
          (!ordered && a.first > other.last && a.first - other.last <= distance)),
    )
    if (b === undefined) return []
    return [{ field: a.field, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }]
  })
}
