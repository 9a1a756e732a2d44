import type { Anchor } from './anchor.ts'
import { type CompiledIndex, headOf, LeafKind } from './compiled-index.ts'
import { type Draft, kindOfLeaf, leafA, nodeBit } from './draft.ts'
import type { Frequencies } from './frequencies.ts'
import { eachRef } from './node-code.ts'
import { buildPairs } from './pairs.ts'

/** An expression of a draft with what it is found by. */
export interface Planned {
  readonly root: number
  readonly anchors: readonly Anchor[]
}

/** Lays a draft and the postings of its expressions down in typed arrays; they are numbered as given. */
export function packIndex(draft: Draft, planned: readonly Planned[], { seen }: Frequencies): CompiledIndex {
  const leafCount = draft.leaves.size
  const final = (ref: number) => (ref < nodeBit ? ref : ref - nodeBit + leafCount)
  const leaves = packLeaves(draft)
  const ofKind = (kind: number) => leavesOf(leaves.leafKind, kind)
  const words = group(draft.words.size, ofKind(LeafKind.word), leaves.leafA)
  const prefixes = group(draft.prefixes.size, ofKind(LeafKind.prefix), leaves.leafA)
  return {
    leafCount,
    ...leaves,
    leafUse: Uint8Array.from(draft.leafUse),
    leafSeen: leaves.leafA.map((_, leaf) => seen(leaf)),
    words: draft.words.toTable(),
    wordStart: words.start,
    wordLeaves: words.members,
    prefixes: draft.prefixes.toTable(),
    prefixStart: prefixes.start,
    prefixLeaves: prefixes.members,
    prefixLengths: lengthBits(draft),
    names: draft.names.toTable(),
    nameLeaf: nameLeaves(draft),
    pairs: buildPairs(ofKind(LeafKind.pair), leaves.leafA, leaves.leafB),
    ...packNodes(draft, final),
    roots: Uint32Array.from(planned, ({ root }) => final(root)),
    ...packPostings(leafCount, planned, final),
  }
}

function packLeaves({ leaves: { codes, size } }: Draft) {
  const leafKind = new Uint8Array(size)
  const leafA = new Uint32Array(size)
  const leafB = new Uint32Array(size)
  for (let leaf = 0; leaf < size; leaf++) {
    leafKind[leaf] = codes[leaf * 3]!
    leafA[leaf] = codes[leaf * 3 + 1]!
    leafB[leaf] = codes[leaf * 3 + 2]!
  }
  return { leafKind, leafA, leafB }
}

function leavesOf(leafKind: Uint8Array, kind: number): number[] {
  const leaves: number[] = []
  for (let leaf = 0; leaf < leafKind.length; leaf++) if (leafKind[leaf] === kind) leaves.push(leaf)
  return leaves
}

/** Lists by number: where each number's members begin, and all members in that order. */
function group(count: number, members: readonly number[], numberOf: Uint32Array) {
  const start = new Uint32Array(count + 1)
  for (const member of members) start[numberOf[member]! + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const grouped = new Uint32Array(members.length)
  for (const member of members) grouped[next[numberOf[member]!]!++] = member
  return { start, members: grouped }
}

/** Bit n for a prefix of n letters. */
function lengthBits({ prefixes }: Draft): number {
  let bits = 0
  for (let prefix = 0; prefix < prefixes.size; prefix++) bits |= 1 << Math.min(prefixes.lengthOf(prefix), 31)
  return bits
}

function nameLeaves(draft: Draft): Uint32Array {
  const leaves = new Uint32Array(draft.names.size)
  for (let leaf = 0; leaf < draft.leaves.size; leaf++)
    if (kindOfLeaf(draft, leaf) >= LeafKind.country) leaves[leafA(draft, leaf)] = leaf + 1
  return leaves
}

function packNodes({ nodes: { codes, starts } }: Draft, final: (ref: number) => number) {
  const nodeStart = Uint32Array.from(starts)
  const nodeCode = Uint32Array.from(codes)
  for (let node = 0; node + 1 < starts.length; node++)
    eachRef(codes, starts[node]!, (at) => {
      nodeCode[at] = final(codes[at]!)
    })
  return { nodeStart, nodeCode }
}

function packPostings(leafCount: number, planned: readonly Planned[], final: (ref: number) => number) {
  const postingStart = new Uint32Array(leafCount + 1)
  for (const { anchors } of planned)
    for (const { leaf, rest } of anchors) postingStart[leaf + 1]! += 2 + rest.length
  for (let leaf = 0; leaf < leafCount; leaf++) postingStart[leaf + 1]! += postingStart[leaf]!
  const next = postingStart.slice()
  const postings = new Uint32Array(postingStart[leafCount]!)
  planned.forEach(({ anchors }, expression) => {
    for (const { leaf, rest } of anchors) {
      let at = next[leaf]!
      postings[at++] = expression
      postings[at++] = headOf(rest.length, anchors.length > 1)
      for (const operand of rest) postings[at++] = final(operand >>> 1) * 2 + (operand & 1)
      next[leaf] = at
    }
  })
  return { postingStart, postings }
}
