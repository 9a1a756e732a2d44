import type { Words } from '../../domain/words.ts'
import { noteWords, type WordNotes } from '../../text/word-notes.ts'
import { type CompiledIndex, formOf, languageNumber } from './compiled-index.ts'
import { findPrefix, findString, hashNext, hashStart } from './string-table.ts'
import { type FormTable, type FormTables, stemsIn, useShift } from './word-forms-table.ts'

/**
 * The word and prefix leaves that a word is by its spelling, each with its place and uses in one number, so that reading
 * a word touches little memory: see {@link leafIn}, {@link placeIn} and {@link usesIn}.
 */
export type WordLeaves = readonly number[]

/** Those of most words. */
export const noLeaves: WordLeaves = []

const tagBits = 5

export const leafIn = (tagged: number): number => tagged >>> tagBits
/** The place that a leaf asks for, by its number in a scope; 0 for anywhere. */
export const placeIn = (tagged: number): number => tagged & 3
/** The `LeafUse` bits. */
export const usesIn = (tagged: number): number => (tagged >>> 2) & 7

const tagged = (leaf: number, place: number, uses: number) => (leaf << tagBits) | (uses << 2) | place

/** Tells the leaves of words of a language; a spelling met before costs the reading of an array. */
export function noteLeaves(
  index: CompiledIndex,
  tables: FormTables,
  language: string,
): WordNotes<WordLeaves> {
  const stems = stemsIn(index, tables, language)
  const number = languageNumber(language)
  return noteWords((words, at) => {
    const found: Found = { index, language: number, leaves: [] }
    addForms(found, stems, words.stem[at]!, words, at)
    addForms(found, tables.folded, words.folded[at]!, words, at)
    if (index.prefixLengths !== 0) addPrefixes(found, words.folded[at]!)
    return found.leaves.length === 0 ? noLeaves : found.leaves
  })
}

interface Found {
  readonly index: CompiledIndex
  readonly language: number
  readonly leaves: number[]
}

function addForms(found: Found, table: FormTable, text: string, words: Words, at: number) {
  const form = findString(table.forms, text)
  if (form < 0) return
  for (let i = table.start[form]!; i < table.start[form + 1]!; i++) {
    const [leaf, tag] = [table.leaves[i]!, table.tags[i]!]
    if (formOf(tag) !== 'cased' || isSpelled(found.index, leaf, words, at))
      add(found, leaf, tag & scopeBits, tag >> useShift)
  }
}

const scopeBits = (1 << useShift) - 1

/** Whether a word is written with the very capitals and accents asked for. */
function isSpelled({ words: table, leafA }: CompiledIndex, leaf: number, words: Words, at: number): boolean {
  const surface = words.text.slice(words.start[at], words.end[at]).normalize('NFC')
  return findString(table, surface) === leafA[leaf]
}

function addPrefixes(found: Found, folded: string) {
  const { prefixLengths, prefixes, prefixStart, prefixLeaves, leafB, leafUse } = found.index
  let hash = hashStart
  for (let length = 1; length <= folded.length; length++) {
    hash = hashNext(hash, folded.charCodeAt(length - 1))
    if (((prefixLengths >>> Math.min(length, 31)) & 1) === 0) continue
    const prefix = findPrefix(prefixes, folded, length, hash)
    if (prefix < 0) continue
    for (let i = prefixStart[prefix]!; i < prefixStart[prefix + 1]!; i++) {
      const leaf = prefixLeaves[i]!
      add(found, leaf, leafB[leaf]!, leafUse[leaf]!)
    }
  }
}

/** Adds a leaf unless it is one for another language. */
function add({ language, leaves }: Found, leaf: number, scope: number, uses: number) {
  if (scope >> 4 !== 0 && scope >> 4 !== language) return
  leaves.push(tagged(leaf, (scope >> 2) & 3, uses))
}
