import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import type { NearLeaf, PositionalLeaf, PrefixLeaf, WordLeaf } from '../query/expression.ts'
import type { Occurrence } from './reading.ts'
import type { Atom } from './word-table.ts'
import { buildWordTable, type WordTable } from './word-table.ts'

/** A leaf that words alone decide. */
export type WordsLeaf = PositionalLeaf | NearLeaf

/** Tells which of its leaves a text contains, by their number, and where. Linear in the words of the text and in what is found. */
export type LeafFinder = (text: ReadText) => Map<number, readonly Occurrence[]>

/**
 * Readies thousands of leaves to be looked for together: each word of a text is looked up once, and only leaves of
 * which the rarest word was found are checked. A language's words are stemmed when its first text comes.
 */
export function createLeafFinder(leaves: readonly WordsLeaf[]): LeafFinder {
  const atoms = new Map<string, Atom>()
  const anchored = leaves.map((leaf) => anchorsOf(leaf))
  for (const leaf of leaves)
    for (const atom of atomsOf(leaf)) if (!atoms.has(atom.key)) atoms.set(atom.key, atom)
  const numbers = new Map([...atoms.keys()].map((key, i) => [key, i]))
  const leavesAt: number[][] = [...atoms].map(() => [])
  anchored.forEach((anchors, leaf) => {
    for (const { key } of anchors) leavesAt[numbers.get(key)!]!.push(leaf)
  })
  const tables = new Map<Language, WordTable>()
  return (text) => {
    const table = tables.get(text.language) ?? buildWordTable([...atoms.values()], text.language)
    tables.set(text.language, table)
    const places = placesIn(text, table)
    const placesOf = (leaf: WordsLeaf) => findLeaf(leaf, (atom) => places.get(numbers.get(atom.key)!) ?? [])
    const found = new Map<number, readonly Occurrence[]>()
    for (const atom of places.keys())
      for (const leaf of leavesAt[atom]!) {
        if (found.has(leaf)) continue
        const occurrences = placesOf(leaves[leaf]!)
        if (occurrences.length > 0) found.set(leaf, occurrences)
      }
    return found
  }
}

/** The words and prefixes a leaf is made of. */
function atomsOf(leaf: WordsLeaf): readonly Atom[] {
  if (leaf.kind === 'phrase') return leaf.words
  if (leaf.kind === 'near') return [...leaf.left, ...leaf.right].flatMap(atomsOf)
  return [leaf]
}

/** Words of which one is in every text that has the leaf: the longest of a phrase, of a near those of one side. */
function anchorsOf(leaf: WordsLeaf): readonly Atom[] {
  if (leaf.kind === 'near') {
    const [left, right] = [leaf.left, leaf.right].map((side) => side.flatMap(anchorsOf)) as [Atom[], Atom[]]
    return shortest(left) >= shortest(right) ? left : right
  }
  const words = atomsOf(leaf)
  return [words.reduce((longest, word) => (word.text.length > longest.text.length ? word : longest))]
}

const shortest = (atoms: readonly Atom[]) => Math.min(...atoms.map(({ text }) => text.length))

function placesIn(text: ReadText, table: WordTable): Map<number, Occurrence[]> {
  const places = new Map<number, Occurrence[]>()
  for (const field of ['headline', 'body'] as const) {
    const { count, folded, stem } = text[field]
    for (let i = 0; i < count; i++)
      for (const atom of table.atomsOf(folded[i]!, stem[i]!)) {
        if (!isThere(table.atoms[atom]!, text, field, i)) continue
        const known = places.get(atom)
        if (known === undefined) places.set(atom, [{ field, first: i, last: i }])
        else known.push({ field, first: i, last: i })
      }
  }
  return places
}

/** Whether a word of the right letters also stands in the right place, and in the right case. */
function isThere(atom: WordLeaf | PrefixLeaf, text: ReadText, field: Field, at: number): boolean {
  if (atom.place === 'headline' && field !== 'headline') return false
  if ((atom.place === 'body' || atom.place === 'lead') && field !== 'body') return false
  if (atom.place === 'lead' && at >= text.leadEnd) return false
  if (atom.kind === 'prefix' || atom.form !== 'cased') return true
  const words = text[field]
  return words.text.slice(words.start[at], words.end[at]).normalize('NFC') === atom.text
}

type PlacesOf = (atom: Atom) => readonly Occurrence[]

function findLeaf(leaf: WordsLeaf, placesOf: PlacesOf): readonly Occurrence[] {
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
