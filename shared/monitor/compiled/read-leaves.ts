import type { Words } from '../../domain/words.ts'
import type { Readable } from '../reading.ts'
import { type CompiledIndex, LeafUse, languageNumber } from './compiled-index.ts'
import { Sense } from './names.ts'
import { findPair } from './pairs.ts'
import type { Scratch } from './scratch.ts'
import { createFinder, type Finder, findPrefix, findString, hashNext, hashStart } from './string-table.ts'
import { type FormTable, type FormTables, stemsIn, useShift } from './word-forms-table.ts'

/** Positions in the body count from here, so that no nearness reaches across fields. */
export const bodyStart = 1 << 24

/** Marks every leaf of an index that a dispatch contains. Linear in the words of the dispatch. */
export function readLeaves(index: CompiledIndex, tables: FormTables, text: Readable, scratch: Scratch): void {
  const stems = stemsIn(index, tables, text.language)
  const findStem = scratch.find.stems.get(text.language) ?? createFinder(stems.forms)
  scratch.find.stems.set(text.language, findStem)
  const reader: LeafReader = {
    index,
    stems,
    findStem,
    folded: tables.folded,
    language: languageNumber(text.language),
    scratch,
    heads: { leaves: [], count: 0 },
    before: { leaves: [], count: 0 },
    ends: { leaves: [], count: 0 },
  }
  readField(reader, text.headline, 0, 0)
  readField(reader, text.body, bodyStart, text.leadEnd)
  readNames(index, text, scratch)
}

function readNames({ names, nameLeaf }: CompiledIndex, text: Readable, scratch: Scratch) {
  const mark = (name: number) => {
    const leaf = name < 0 ? 0 : nameLeaf[name]!
    if (leaf > 0) markLeaf(scratch, leaf - 1)
  }
  for (const { code, about } of text.countries ?? []) {
    mark(findString(names, Sense.mention + code))
    if (about) mark(findString(names, Sense.about + code))
  }
  for (const { id, about } of text.topics ?? []) if (about) mark(findString(names, Sense.topic + id))
  for (const key of text.nameKeys ?? []) mark(scratch.find.key(key))
}

/** A list that is emptied without giving its memory back. */
interface Few {
  readonly leaves: number[]
  count: number
}

interface LeafReader {
  readonly index: CompiledIndex
  readonly stems: FormTable
  readonly findStem: Finder
  readonly folded: FormTable
  /** The number of the dispatch's language. */
  readonly language: number
  readonly scratch: Scratch
  /** Leaves that may begin a pair, at this word and at the one before; and at this word that may end one. */
  heads: Few
  before: Few
  readonly ends: Few
}

const inHeadline = 1
const inLead = 2
const inBody = 3

function readField(reader: LeafReader, words: Words, from: number, leadEnd: number) {
  const { stems, findStem, folded, index, scratch } = reader
  const byLetters = folded.leaves.length > 0
  const byPrefix = index.prefixLengths !== 0
  reader.heads.count = 0
  for (let i = 0; i < words.count; i++) {
    const place = from === 0 ? inHeadline : i < leadEnd ? inLead : inBody
    const { heads, before } = reader
    reader.before = heads
    reader.heads = before
    before.count = 0
    reader.ends.count = 0
    const stem = findStem(words.stem[i]!)
    if (stem >= 0) readForm(reader, stems, stem, words, i, from, place)
    if (byLetters) {
      const form = scratch.find.folded(words.folded[i]!)
      if (form >= 0) readForm(reader, folded, form, words, i, from, place)
    }
    if (byPrefix) readPrefixes(reader, words.folded[i]!, from + i, place)
    if (heads.count > 0 && reader.ends.count > 0) readPairs(reader, from + i - 1)
  }
}

function readForm(
  reader: LeafReader,
  { start, leaves, tags }: FormTable,
  form: number,
  words: Words,
  i: number,
  from: number,
  place: number,
) {
  const end = start[form + 1]!
  for (let at = start[form]!; at < end; at++) {
    const tag = tags[at]!
    const leaf = leaves[at]!
    if (tag !== 0) {
      if (!isWithin(tag & scopeBits, place, reader.language)) continue
      if ((tag & 3) === 2 && !isSpelled(reader.index, leaf, words, i)) continue
      if (tag >> useShift !== 0) use(reader, leaf, tag >> useShift, from + i)
    }
    markLeaf(reader.scratch, leaf)
  }
}

const scopeBits = (1 << useShift) - 1

/** Whether a place and language meet a leaf's scope; the lead is part of the body. */
function isWithin(scope: number, place: number, language: number): boolean {
  const wanted = (scope >> 2) & 3
  if (wanted !== 0 && wanted !== place && !(wanted === inBody && place === inLead)) return false
  return scope >> 4 === 0 || scope >> 4 === language
}

/** Whether a word is written with the very capitals and accents asked for. */
function isSpelled({ words: table, leafA }: CompiledIndex, leaf: number, words: Words, i: number): boolean {
  const surface = words.text.slice(words.start[i], words.end[i]).normalize('NFC')
  return findString(table, surface) === leafA[leaf]
}

function readPrefixes(reader: LeafReader, folded: string, position: number, place: number) {
  const { prefixLengths, prefixes, prefixStart, prefixLeaves, leafB, leafUse } = reader.index
  let hash = hashStart
  for (let length = 1; length <= folded.length; length++) {
    hash = hashNext(hash, folded.charCodeAt(length - 1))
    if (((prefixLengths >>> Math.min(length, 31)) & 1) === 0) continue
    const found = findPrefix(prefixes, folded, length, hash)
    if (found < 0) continue
    for (let at = prefixStart[found]!; at < prefixStart[found + 1]!; at++) {
      const leaf = prefixLeaves[at]!
      if (!isWithin(leafB[leaf]!, place, reader.language)) continue
      use(reader, leaf, leafUse[leaf]!, position)
      markLeaf(reader.scratch, leaf)
    }
  }
}

/** Notes what a leaf is needed for besides being there. */
function use({ heads, ends, scratch }: LeafReader, leaf: number, uses: number, position: number) {
  if (uses & LeafUse.beginsPair) heads.leaves[heads.count++] = leaf
  if (uses & LeafUse.endsPair) ends.leaves[ends.count++] = leaf
  if (uses & LeafUse.positions) place(scratch, leaf, position)
}

function readPairs({ index, scratch, before, ends }: LeafReader, position: number) {
  for (let left = 0; left < before.count; left++)
    for (let right = 0; right < ends.count; right++) {
      const pair = findPair(index.pairs, before.leaves[left]!, ends.leaves[right]!)
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
