import type { Words } from '../../domain/words.ts'
import type { Readable } from '../reading.ts'
import { type CompiledIndex, LeafUse, languageNumber } from './compiled-index.ts'
import { nameOf } from './names.ts'
import { findPair } from './pairs.ts'
import type { Scratch } from './scratch.ts'
import { findPrefix, findString, hashNext, hashStart } from './string-table.ts'
import { type FormTable, type FormTables, stemsIn } from './word-forms-table.ts'

/** Positions in the body count from here, so that no nearness reaches across fields. */
export const bodyStart = 1 << 24

/** Marks every leaf of an index that a dispatch contains. Linear in the words of the dispatch. */
export function readLeaves(index: CompiledIndex, tables: FormTables, text: Readable, scratch: Scratch): void {
  const stems = stemsIn(index, tables, text.language)
  const reader: LeafReader = {
    index,
    tables,
    stems,
    language: languageNumber(text.language),
    scratch,
    heads: [],
    ends: [],
  }
  readField(reader, text.headline, 0, 0)
  readField(reader, text.body, bodyStart, text.leadEnd)
  readNames(index, text, scratch)
}

function readNames(index: CompiledIndex, text: Readable, scratch: Scratch) {
  const mark = (name: string) => {
    const found = findString(index.names, name)
    const leaf = found < 0 ? 0 : index.nameLeaf[found]!
    if (leaf > 0) markLeaf(scratch, leaf - 1)
  }
  for (const { code, about } of text.countries ?? []) {
    mark(nameOf.country(code, 'mention'))
    if (about) mark(nameOf.country(code, 'about'))
  }
  for (const { id } of text.topics ?? []) mark(nameOf.topic(id))
  for (const key of text.nameKeys ?? []) mark(nameOf.key(key))
}

interface LeafReader {
  readonly index: CompiledIndex
  readonly tables: FormTables
  readonly stems: FormTable
  /** The number of the dispatch's language. */
  readonly language: number
  readonly scratch: Scratch
  /** Leaves at the word before that may begin a pair, and at this word that may end one. */
  heads: number[]
  ends: number[]
}

const inHeadline = 1
const inLead = 2
const inBody = 3

function readField(reader: LeafReader, words: Words, from: number, leadEnd: number) {
  const { tables, stems, index } = reader
  reader.heads = []
  for (let i = 0; i < words.count; i++) {
    const place = from === 0 ? inHeadline : i < leadEnd ? inLead : inBody
    const before = reader.heads
    const heads: number[] = []
    reader.heads = heads
    reader.ends.length = 0
    const folded = words.folded[i]!
    readForm(reader, stems, words.stem[i]!, true, words, i, from, place)
    readForm(reader, tables.folded, folded, false, words, i, from, place)
    if (index.prefixLengths !== 0) readPrefixes(reader, folded, from + i, place)
    if (before.length > 0 && reader.ends.length > 0) readPairs(reader, before, from + i - 1)
  }
}

function readForm(
  reader: LeafReader,
  { forms, start, words: members }: FormTable,
  form: string,
  byStem: boolean,
  words: Words,
  i: number,
  from: number,
  place: number,
) {
  const found = findString(forms, form)
  if (found < 0) return
  const { wordStart, wordLeaves, leafB } = reader.index
  for (let at = start[found]!; at < start[found + 1]!; at++) {
    const word = members[at]!
    for (let next = wordStart[word]!; next < wordStart[word + 1]!; next++) {
      const leaf = wordLeaves[next]!
      const scope = leafB[leaf]!
      if (((scope & 3) === 0) !== byStem || !isWithin(scope, place, reader.language)) continue
      if ((scope & 3) === 2 && !isSpelled(reader.index, word, words, i)) continue
      meet(reader, leaf, from + i)
    }
  }
}

/** Whether a place and language meet a leaf's scope; the lead is part of the body. */
function isWithin(scope: number, place: number, language: number): boolean {
  const wanted = (scope >> 2) & 3
  if (wanted !== 0 && wanted !== place && !(wanted === inBody && place === inLead)) return false
  return scope >> 4 === 0 || scope >> 4 === language
}

function isSpelled({ words: table }: CompiledIndex, word: number, words: Words, i: number): boolean {
  const surface = words.text.slice(words.start[i], words.end[i]).normalize('NFC')
  return findString(table, surface) === word
}

function readPrefixes(reader: LeafReader, folded: string, position: number, place: number) {
  const { index } = reader
  let hash = hashStart
  for (let length = 1; length <= folded.length; length++) {
    hash = hashNext(hash, folded.charCodeAt(length - 1))
    if (((index.prefixLengths >>> Math.min(length, 31)) & 1) === 0) continue
    const found = findPrefix(index.prefixes, folded, length, hash)
    if (found < 0) continue
    for (let at = index.prefixStart[found]!; at < index.prefixStart[found + 1]!; at++) {
      const leaf = index.prefixLeaves[at]!
      if (isWithin(index.leafB[leaf]!, place, reader.language)) meet(reader, leaf, position)
    }
  }
}

function meet(reader: LeafReader, leaf: number, position: number) {
  const use = reader.index.leafUse[leaf]!
  markLeaf(reader.scratch, leaf)
  if (use & LeafUse.beginsPair) reader.heads.push(leaf)
  if (use & LeafUse.endsPair) reader.ends.push(leaf)
  if (use & LeafUse.positions) place(reader.scratch, leaf, position)
}

function readPairs({ index, scratch, ends }: LeafReader, heads: readonly number[], position: number) {
  for (const left of heads)
    for (const right of ends) {
      const pair = findPair(index.pairs, left, right)
      if (pair < 0) continue
      markLeaf(scratch, pair)
      if (index.leafUse[pair]! & LeafUse.positions) place(scratch, pair, position)
    }
}

function markLeaf({ present, seen }: Scratch, leaf: number) {
  const bit = 1 << (leaf & 31)
  if ((present[leaf >>> 5]! & bit) !== 0) return
  present[leaf >>> 5]! |= bit
  seen.push(leaf)
}

function place({ places }: Scratch, leaf: number, position: number) {
  const known = places.get(leaf)
  if (known === undefined) places.set(leaf, [position])
  else known.push(position)
}
