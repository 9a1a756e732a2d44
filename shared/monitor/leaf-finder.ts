import type { ReadText } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'
import type { Words } from '../domain/words.ts'
import type { Phrase } from './atom-uses.ts'
import { createOpenings, type IsMeant, type Openings } from './leaf-openings.ts'
import { isThere, type WordsLeaf } from './leaf-places.ts'
import { findNearLeaves } from './near-leaves.ts'
import { atomBeside, firstList, isAtom, List, stepBeside } from './opening-code.ts'
import { createSightings, type Sightings } from './sightings.ts'

/** Tells which of its leaves a text contains, and where; to be read before the next text is searched. */
export type LeafFinder = (text: ReadText) => Sightings

/**
 * Readies thousands of leaves to be looked for together: what a word opens is worked out when it is first met, and a
 * phrase is only checked where its longest word stands. Linear in the words of a text and in what is found.
 *
 * A leaf of one stemmed word is found in the words that `isMeant` agrees to.
 */
export function createLeafFinder(leaves: readonly WordsLeaf[], isMeant: IsMeant = () => true): LeafFinder {
  const openings = createOpenings(leaves, isMeant)
  const found = createSightings(leaves.length)
  const near = createSightings(openings.nears.from.length)
  return (text) => {
    found.clear()
    near.clear()
    searchField({ text, field: 'headline', words: text.headline, openings, found, near })
    searchField({ text, field: 'body', words: text.body, openings, found, near })
    findNearLeaves(openings.nears, near, found)
    return found
  }
}

/** The search of one field. */
interface Search {
  readonly text: ReadText
  readonly field: Field
  readonly words: Words
  readonly openings: Openings
  /** The leaves found so far, and the words that leaves of nearness ask for. */
  readonly found: Sightings
  readonly near: Sightings
}

/** Of the field at hand, what each word opens, and which words open anything: room that is filled anew for each. */
let opened = new Int32Array(1 << 10)
let openers = new Int32Array(1 << 10)

function searchField(search: Search): void {
  const count = noteOpenings(search)
  const code = search.openings.code()
  for (let i = 0; i < count; i++) searchAt(search, code, openers[i]!)
}

/** Fills {@link opened} and {@link openers}; answers how many words open anything. */
function noteOpenings({ text, words, openings }: Search): number {
  const { count } = words
  if (count > opened.length) [opened, openers] = [new Int32Array(2 * count), new Int32Array(2 * count)]
  const noteOf = openings.notesIn(text.language)
  let opening = 0
  for (let at = 0; at < count; at++) {
    const note = noteOf(words, at)
    opened[at] = note >>> 1
    openers[opening] = at
    opening += note & 1
  }
  return opening
}

/** Adds the leaves of the word at a place alone, the phrases of which it is the longest, and what is asked to be near. */
function searchAt(search: Search, code: Int32Array, at: number): void {
  const { text, field, openings, found, near } = search
  const opening = opened[at]!
  let next = opening + firstList
  for (const end = opening + code[opening + List.alone]!; next < end; next++)
    found.add(code[next]!, field, at, at)
  for (const end = opening + code[opening + List.strict]!; next < end; next += 2)
    if (isThere(openings.atoms[code[next]!]!, text, field, at)) found.add(code[next + 1]!, field, at, at)
  for (const end = opening + code[opening + List.phrases]!; next < end; next += 2)
    if (isBeside(search, code, at, code[next]!)) addPhrase(search, code, at, code[next]!, code[next + 1]!)
  for (const end = opening + code[opening + List.near]!; next < end; next += 2) {
    const strict = code[next + 1]!
    if (strict < 0 || isThere(openings.atoms[strict]!, text, field, at)) near.add(code[next]!, field, at, at)
  }
}

function isBeside({ words }: Search, code: Int32Array, at: number, beside: number): boolean {
  const there = at + stepBeside(beside)
  return there >= 0 && there < words.count && isAtom(code, opened[there]!, atomBeside(beside))
}

/** Adds a phrase whose longest word stands at a place and that has the right one beside, if all of it is there. */
function addPhrase(search: Search, code: Int32Array, at: number, beside: number, rest: number): void {
  const { field, openings, found } = search
  if ((rest & 1) === 1) {
    const first = Math.min(at, at + stepBeside(beside))
    found.add(rest >>> 1, field, first, first + 1)
    return
  }
  const phrase = openings.phrases[rest >>> 1]!
  const first = at - phrase.before
  if (isPhraseAt(search, code, phrase, first))
    found.add(phrase.leaf, field, first, first + phrase.atoms.length - 1)
}

function isPhraseAt(
  { text, field, words, openings }: Search,
  code: Int32Array,
  { atoms, strict }: Phrase,
  first: number,
): boolean {
  if (first < 0 || first + atoms.length > words.count) return false
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (!isAtom(code, opened[first + i]!, atom)) return false
    if (strict && !isThere(openings.atoms[atom]!, text, field, first + i)) return false
  }
  return true
}
