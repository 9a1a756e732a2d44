import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import { noteWords, type WordNotes } from '../text/word-notes.ts'
import {
  atomBeside,
  createOpenings,
  type IsMeant,
  isAtom,
  type Opening,
  type Openings,
  type Phrase,
  type Side,
  stepBeside,
} from './leaf-openings.ts'
import { findNear, findPhrase, isThere, type WordsLeaf } from './leaf-places.ts'
import type { Occurrence } from './reading.ts'

/** A leaf that a text contains, by its number, and where. */
export interface FoundLeaf {
  readonly leaf: number
  readonly occurrences: Occurrence[]
}

/** The leaves found in one text, in the order of first sight; to be read before the next text is searched. */
export interface FoundLeaves {
  readonly all: readonly FoundLeaf[]
  has(leaf: number): boolean
}

/** Tells which of its leaves a text contains, and where. Linear in the words of the text and in what is found. */
export type LeafFinder = (text: ReadText) => FoundLeaves

/**
 * Readies thousands of leaves to be looked for together: what a word opens is worked out when it is first met, and a
 * phrase is only checked where its longest word stands. A language's words are stemmed when its first text comes.
 *
 * A leaf of one stemmed word is found in the words that `isMeant` agrees to.
 */
export function createLeafFinder(leaves: readonly WordsLeaf[], isMeant: IsMeant = () => true): LeafFinder {
  const openings = createOpenings(leaves, isMeant)
  const byLanguage = new Map<Language, WordNotes<Opening>>()
  const openingsIn = (language: Language): WordNotes<Opening> => {
    const known = byLanguage.get(language)
    if (known !== undefined) return known
    const table = openings.tableOf(language)
    const notes = noteWords(({ folded, stem }, at) => openings.of(table, language, folded[at]!, stem[at]!))
    byLanguage.set(language, notes)
    return notes
  }
  const slots = new Uint32Array(leaves.length)
  let all: FoundLeaf[] = []
  const has = (leaf: number) => slots[leaf] !== 0
  return (text) => {
    for (const { leaf } of all) slots[leaf] = 0
    all = []
    const search: Search = {
      text,
      openings,
      openingOf: openingsIn(text.language),
      all,
      slots,
      near: new Map(),
    }
    searchField(search, 'headline')
    searchField(search, 'body')
    if (search.near.size > 0) searchNear(search)
    return { all, has }
  }
}

interface Search {
  readonly text: ReadText
  readonly openings: Openings
  readonly openingOf: WordNotes<Opening>
  readonly all: FoundLeaf[]
  /** By the number of a leaf, its place among those found, from 1 up. */
  readonly slots: Uint32Array
  /** Where the atoms of leaves of nearness stand, by their numbers. */
  readonly near: Map<number, Occurrence[]>
}

function addLeaf({ all, slots }: Search, leaf: number, here: Occurrence) {
  const slot = slots[leaf]!
  if (slot > 0) all[slot - 1]!.occurrences.push(here)
  else slots[leaf] = all.push({ leaf, occurrences: [here] })
}

/** What the words of the field at hand open: filled anew for each, for a phrase looks at its neighbours again and again. */
const opened: Opening[] = []

function searchField(search: Search, field: Field) {
  const { text, openings, openingOf, near } = search
  const words = text[field]
  const { count } = words
  for (let at = 0; at < count; at++) opened[at] = openingOf(words, at)
  for (let at = 0; at < count; at++) {
    const opening = opened[at]!
    if (!opening.opens) continue
    for (const { leaf, atom, free } of opening.words)
      if (free || isThere(atom, text, field, at)) addLeaf(search, leaf, { field, first: at, last: at })
    const { phrases, besides } = opening
    for (let i = 0; i < besides.length; i++) {
      const beside = at + stepBeside(besides[i]!)
      if (beside < 0 || beside >= count || !isAtom(opened[beside]!, atomBeside(besides[i]!))) continue
      const phrase = phrases[i]!
      const first = at - phrase.before
      if (isPhraseAt(search, phrase, field, first))
        addLeaf(search, phrase.leaf, { field, first, last: first + phrase.atoms.length - 1 })
    }
    for (const atom of opening.near)
      if (isThere(openings.atoms[atom]!, text, field, at))
        addPlace(near, atom, { field, first: at, last: at })
  }
}

function isPhraseAt({ text, openings }: Search, { atoms }: Phrase, field: Field, first: number): boolean {
  if (first < 0 || first + atoms.length > text[field].count) return false
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (!isAtom(opened[first + i]!, atom)) return false
    if (!isThere(openings.atoms[atom]!, text, field, first + i)) return false
  }
  return true
}

function searchNear({ openings, all, slots, near }: Search) {
  const tried = new Set<number>()
  for (const atom of near.keys())
    for (const one of openings.nearAt(atom)) {
      // most have something on one side only
      if (!isAnyThere(one.left, near) || !isAnyThere(one.right, near) || tried.has(one.leaf)) continue
      tried.add(one.leaf)
      const places = findNear(one, placesOf(one.left, near), placesOf(one.right, near))
      if (places.length > 0) slots[one.leaf] = all.push({ leaf: one.leaf, occurrences: places })
    }
}

type Places = ReadonlyMap<number, readonly Occurrence[]>

/** Whether all words of anything of a side are in the text. */
function isAnyThere(side: Side, near: Places): boolean {
  for (const atoms of side) if (atoms.every((atom) => near.has(atom))) return true
  return false
}

const placesOf = (side: Side, near: Places): readonly Occurrence[] =>
  side.length === 1 ? placesOfThing(side[0]!, near) : side.flatMap((atoms) => placesOfThing(atoms, near))

const placesOfThing = (atoms: readonly number[], near: Places): readonly Occurrence[] =>
  atoms.length === 1 ? (near.get(atoms[0]!) ?? []) : findPhrase(atoms.map((atom) => near.get(atom) ?? []))

function addPlace(places: Map<number, Occurrence[]>, number: number, here: Occurrence) {
  const known = places.get(number)
  if (known === undefined) places.set(number, [here])
  else known.push(here)
}
