import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import { createOpenings, type IsMeant, nothing, type Opening, type Phrase } from './leaf-openings.ts'
import { findLeaf, isThere, type WordsLeaf } from './leaf-places.ts'
import type { Occurrence } from './reading.ts'
import type { WordTable } from './word-table.ts'

/** Tells which of its leaves a text contains, by their number, and where. Linear in the words of the text and in what is found. */
export type LeafFinder = (text: ReadText) => ReadonlyMap<number, readonly Occurrence[]>

/** Words of a language remembered with what they open. */
const capacity = 50_000

/**
 * Readies thousands of leaves to be looked for together: each word of a text is looked up once, and a phrase is only
 * checked where its longest word stands. A language's words are stemmed when its first text comes.
 *
 * A leaf of one stemmed word is found in the words that `isMeant` agrees to.
 */
export function createLeafFinder(leaves: readonly WordsLeaf[], isMeant: IsMeant = () => true): LeafFinder {
  const openings = createOpenings(leaves, isMeant)
  const { atoms } = openings
  const readers = new Map<Language, Reader>()
  const readerOf = (language: Language): Reader => {
    const known = readers.get(language)
    if (known !== undefined) return known
    const reader = { language, table: openings.tableOf(language), memo: new Map<string, Opening>() }
    readers.set(language, reader)
    return reader
  }
  const openingOf = ({ language, table, memo }: Reader, folded: string, stem: string): Opening => {
    const known = memo.get(folded)
    if (known !== undefined) return known
    const opening = openings.of(table, language, folded, stem)
    if (memo.size >= capacity) memo.clear()
    memo.set(folded, opening)
    return opening
  }
  const isPhraseAt = (table: WordTable, phrase: Phrase, text: ReadText, field: Field, first: number) => {
    const { count, folded, stem } = text[field]
    if (first < 0 || first + phrase.atoms.length > count) return false
    return phrase.atoms.every(
      (atom, i) =>
        table.isAtom(atom, folded[first + i]!, stem[first + i]!) &&
        isThere(atoms[atom]!, text, field, first + i),
    )
  }
  return (text) => {
    const found = new Map<number, Occurrence[]>()
    const near = new Map<number, Occurrence[]>()
    const reader = readerOf(text.language)
    for (const field of ['headline', 'body'] as const) {
      const { count, folded, stem } = text[field]
      for (let at = 0; at < count; at++) {
        const opening = openingOf(reader, folded[at]!, stem[at]!)
        if (opening === nothing) continue
        const here = { field, first: at, last: at }
        for (const leaf of opening.words) {
          const sought = leaves[leaf]!
          if ((sought.kind === 'word' || sought.kind === 'prefix') && isThere(sought, text, field, at))
            add(found, leaf, here)
        }
        for (const phrase of opening.phrases) {
          const first = at - phrase.before
          if (isPhraseAt(reader.table, phrase, text, field, first))
            add(found, phrase.leaf, { field, first, last: first + phrase.atoms.length - 1 })
        }
        for (const atom of opening.near) if (isThere(atoms[atom]!, text, field, at)) add(near, atom, here)
      }
    }
    const placesOf = (atom: (typeof atoms)[number]) => near.get(openings.numberOf(atom)) ?? []
    for (const leaf of new Set([...near.keys()].flatMap(openings.nearAt))) {
      const places = findLeaf(leaves[leaf]!, placesOf)
      if (places.length > 0) found.set(leaf, [...places])
    }
    return found
  }
}

/** What a language's texts are read with. */
interface Reader {
  readonly language: Language
  readonly table: WordTable
  readonly memo: Map<string, Opening>
}

function add(places: Map<number, Occurrence[]>, number: number, here: Occurrence) {
  const known = places.get(number)
  if (known === undefined) places.set(number, [here])
  else known.push(here)
}
