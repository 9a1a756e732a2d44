import { type CompiledIndex, headOf, LeafKind } from './compiled-index.ts'
import { type Draft, nodeBit } from './draft.ts'
import type { Frequencies } from './frequencies.ts'
import { eachRef } from './node-code.ts'
import { buildPairs } from './pairs.ts'
import type { Plans } from './plans.ts'

/** Lays a draft and the postings of its expressions down in typed arrays; `order` says which root and plan come first. */
export function packIndex(
  draft: Draft,
  roots: readonly number[],
  plans: Plans,
  order: Uint32Array,
  { seen }: Frequencies,
): CompiledIndex {
  const leafCount = draft.leaves.size
  const final = (ref: number) => (ref < nodeBit ? ref : ref - nodeBit + leafCount)
  const leaves = draft.leaves.columns()
  const ofKind = (kind: number) => leavesOf(leaves.leafKind, kind)
  const words = group(draft.words.size, ofKind(LeafKind.word), leaves.leafA)
  const prefixes = group(draft.prefixes.size, ofKind(LeafKind.prefix), leaves.leafA)
  return {
    leafCount,
    ...leaves,
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
    roots: order.map((plan) => final(roots[plan]!)),
    ...packPostings(leafCount, plans, order, final),
  }
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
    if (draft.leaves.kindOf(leaf) >= LeafKind.country) leaves[draft.leaves.aOf(leaf)] = leaf + 1
  return leaves
}

function packNodes({ nodes: { codes, starts, size } }: Draft, final: (ref: number) => number) {
  const nodeStart = starts.slice(0, size + 1)
  const nodeCode = Uint32Array.from(codes.subarray(0, starts[size]))
  for (let node = 0; node < size; node++)
    eachRef(codes, starts[node]!, (at) => {
      nodeCode[at] = final(codes[at]!)
    })
  return { nodeStart, nodeCode }
}

function packPostings(leafCount: number, plans: Plans, order: Uint32Array, final: (ref: number) => number) {
  const { row, starts } = plans
  const postingStart = new Uint32Array(leafCount + 1)
  const end = starts[plans.size]!
  for (let at = 0; at < end; at += 2 + row[at + 1]!) postingStart[row[at]! + 1]! += 2 + row[at + 1]!
  for (let leaf = 0; leaf < leafCount; leaf++) postingStart[leaf + 1]! += postingStart[leaf]!
  const next = postingStart.slice()
  const postings = new Uint32Array(postingStart[leafCount]!)
  for (let expression = 0; expression < order.length; expression++) {
    const [from, to] = [starts[order[expression]!]!, starts[order[expression]! + 1]!]
    for (let at = from; at < to; ) {
      const [leaf, count] = [row[at]!, row[at + 1]!]
      let posting = next[leaf]!
      postings[posting++] = expression
      postings[posting++] = headOf(count, to - from > 2 + count)
      at += 2
      for (const rest = at + count; at < rest; at++)
        postings[posting++] = final(row[at]! >>> 1) * 2 + (row[at]! & 1)
      next[leaf] = posting
    }
  }
  return { postingStart, postings }
}
