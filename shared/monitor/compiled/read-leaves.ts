import type { Words } from '../../domain/words.ts'
import type { WordNotes } from '../../text/word-notes.ts'
import { bodyStart } from '../positions.ts'
import type { Readable } from '../readable.ts'
import { type CompiledIndex, LeafUse } from './compiled-index.ts'
import type { Engine } from './engine.ts'
import { Sense } from './names.ts'
import { findPair } from './pairs.ts'
import { clearScratch, type Scratch } from './scratch.ts'
import { findInSense } from './string-table.ts'
import { leafIn, noLeaves, noteLeaves, placeIn, usesIn, type WordLeaves } from './word-leaves.ts'

/** Of which leaves the places are kept: of those that queries need them of, or of every one. */
export type PlacesKept = 'needed' | 'all'

/** Forgets the dispatch before, and marks every leaf of an index that this one contains. Linear in its words. */
export function readLeaves(
  { index, tables, scratch }: Pick<Engine, 'index' | 'tables' | 'scratch'>,
  text: Readable,
  keep: PlacesKept,
): void {
  clearScratch(scratch)
  const leavesOf = scratch.leavesOf.get(text.language) ?? noteLeaves(index, tables, text.language)
  scratch.leavesOf.set(text.language, leavesOf)
  const reader: LeafReader = {
    index,
    leavesOf,
    scratch,
    kept: keep === 'all' ? LeafUse.positions : 0,
    heads: createFew(),
    before: createFew(),
    ends: createFew(),
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
    mark(findInSense(names, Sense.mention, code))
    if (about) mark(findInSense(names, Sense.about, code))
  }
  for (const { id, about } of text.topics ?? []) if (about) mark(findInSense(names, Sense.topic, id))
  for (const key of text.nameKeys ?? []) mark(findInSense(names, Sense.key, key))
}

/** A list that is emptied without giving its memory back. */
interface Few {
  readonly leaves: number[]
  count: number
}

const createFew = (): Few => ({ leaves: [], count: 0 })

interface LeafReader {
  readonly index: CompiledIndex
  readonly leavesOf: WordNotes<WordLeaves>
  readonly scratch: Scratch
  /** What every leaf is used for here besides its own uses: its places, or nothing. */
  readonly kept: number
  /** Leaves that may begin a pair, at this word and at the one before; and at this word that may end one. */
  heads: Few
  before: Few
  readonly ends: Few
}

const inHeadline = 1
const inLead = 2
const inBody = 3

function readField(reader: LeafReader, words: Words, from: number, leadEnd: number) {
  const { leavesOf, ends } = reader
  reader.heads.count = 0
  for (let at = 0; at < words.count; at++) {
    const { heads, before } = reader
    reader.before = heads
    reader.heads = before
    before.count = 0
    ends.count = 0
    const found = leavesOf(words, at)
    if (found === noLeaves) continue
    readWord(reader, found, from + at, from === 0 ? inHeadline : at < leadEnd ? inLead : inBody)
    if (heads.count > 0 && ends.count > 0) readPairs(reader, from + at - 1)
  }
}

function readWord(reader: LeafReader, found: WordLeaves, position: number, place: number) {
  for (let i = 0; i < found.length; i++) {
    const tagged = found[i]!
    if (!isWithin(placeIn(tagged), place)) continue
    const leaf = leafIn(tagged)
    const uses = usesIn(tagged) | reader.kept
    if (uses !== 0) use(reader, leaf, uses, position)
    markLeaf(reader.scratch, leaf)
  }
}

/** Whether a place is the one wanted; the lead is part of the body. */
const isWithin = (wanted: number, place: number) =>
  wanted === 0 || wanted === place || (wanted === inBody && place === inLead)

/** Notes what a leaf is needed for besides being there. */
function use({ heads, ends, scratch }: LeafReader, leaf: number, uses: number, position: number) {
  if (uses & LeafUse.beginsPair) heads.leaves[heads.count++] = leaf
  if (uses & LeafUse.endsPair) ends.leaves[ends.count++] = leaf
  if (uses & LeafUse.positions) place(scratch, leaf, position)
}

function readPairs({ index, scratch, kept, before, ends }: LeafReader, position: number) {
  for (let left = 0; left < before.count; left++)
    for (let right = 0; right < ends.count; right++) {
      const pair = findPair(index.pairs, before.leaves[left]!, ends.leaves[right]!)
      if (pair < 0) continue
      markLeaf(scratch, pair)
      if ((index.leafUse[pair]! | kept) & LeafUse.positions) place(scratch, pair, position)
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
