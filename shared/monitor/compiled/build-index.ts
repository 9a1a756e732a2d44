import type { PeopleReader } from '../../domain/people-reader.ts'
import type { Expression } from '../../query/expression.ts'
import { type Anchor, anchorsOf } from './anchor.ts'
import type { CompiledIndex } from './compiled-index.ts'
import { LeafKind, placeOf } from './compiled-index.ts'
import { createInterner, type Interner, nodeBit } from './intern.ts'
import { refPositions } from './node-code.ts'
import { buildPairs } from './pairs.ts'
import { buildStringTable } from './string-table.ts'

/** What was learned from dispatches: in how many of `dispatches` the leaf of a key was found. */
export interface Frequencies {
  readonly dispatches: number
  seen(key: string): number
}

/** Compiles distinct expressions, each anchored (see `isAnchored`), to an index that numbers them in their order. */
export function buildIndex(
  expressions: readonly Expression[],
  people: Pick<PeopleReader, 'keysOf'>,
  frequencies: Frequencies,
): CompiledIndex {
  const interner = createInterner(people)
  const roots = expressions.map((expression) => interner.refOf(expression))
  const costOf = (leaf: number) => cost(interner, leaf, frequencies)
  const anchors = expressions.map((expression) => {
    const found = anchorsOf(expression, interner, costOf)
    if (found === undefined) throw new Error(`nothing to find this query by: ${expression.key.slice(0, 200)}`)
    return found
  })
  const { leafKind, leafA, leafB, leafUse, leafKeys, words, prefixes, names } = interner
  const leafCount = leafKind.length
  const final = (ref: number) => (ref < nodeBit ? ref : ref - nodeBit + leafCount)
  const leavesOf = (kind: number) =>
    leafKind.flatMap((found, leaf) => (found === kind ? [[leafA[leaf]!, leaf] as const] : []))
  const [wordStart, wordLeaves] = group(words.size, leavesOf(LeafKind.word))
  const [prefixStart, prefixLeaves] = group(prefixes.size, leavesOf(LeafKind.prefix))
  return {
    leafCount,
    leafKind: Uint8Array.from(leafKind),
    leafA: Uint32Array.from(leafA),
    leafB: Uint32Array.from(leafB),
    leafUse: Uint8Array.from(leafUse),
    leafSeen: Uint32Array.from(leafKeys, (key) => frequencies.seen(key)),
    words: buildStringTable([...words.keys()]),
    wordStart,
    wordLeaves,
    prefixes: buildStringTable([...prefixes.keys()]),
    prefixStart,
    prefixLeaves,
    prefixLengths: [...prefixes.keys()].reduce((bits, { length }) => bits | (1 << Math.min(length, 31)), 0),
    names: buildStringTable([...names.keys()]),
    nameLeaf: nameLeaves(interner),
    pairs: buildPairs(interner.pairs),
    ...packNodes(interner.nodes, final),
    roots: Uint32Array.from(roots, final),
    ...packPostings(leafCount, anchors, final),
  }
}

/** The share of dispatches a leaf is expected in: what was seen, and until enough was, what its kind suggests. */
function cost(interner: Interner, leaf: number, { dispatches, seen }: Frequencies): number {
  const trust = 50
  return (seen(interner.leafKeys[leaf]!) + trust * expected(interner, leaf)) / (dispatches + trust)
}

function expected({ leafKind, leafB, leafKeys }: Interner, leaf: number): number {
  switch (leafKind[leaf]) {
    case LeafKind.word:
    case LeafKind.prefix: {
      const { length } = leafKeys[leaf]!
      const place = placeOf(leafB[leaf]!)
      const usual = length <= 3 ? 0.2 : length <= 5 ? 0.05 : length <= 8 ? 0.02 : 0.01
      return usual * (place === 'headline' ? 0.1 : place === 'lead' ? 0.3 : 1)
    }
    case LeafKind.pair:
      return 0.001
    case LeafKind.nameKey:
      return 0.002
    default:
      return 0.04
  }
}

/** Lists by number: `[number, member]` become where each number's members begin, and all members in that order. */
function group(count: number, pairs: readonly (readonly [number, number])[]): [Uint32Array, Uint32Array] {
  const start = new Uint32Array(count + 1)
  for (const [number] of pairs) start[number + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const members = new Uint32Array(pairs.length)
  for (const [number, member] of pairs) members[next[number]!++] = member
  return [start, members]
}

function nameLeaves({ names, leafKind, leafA }: Interner): Uint32Array {
  const leaves = new Uint32Array(names.size)
  leafKind.forEach((kind, leaf) => {
    if (kind >= LeafKind.country) leaves[leafA[leaf]!] = leaf + 1
  })
  return leaves
}

function packNodes(nodes: readonly number[][], final: (ref: number) => number) {
  const nodeStart = new Uint32Array(nodes.length + 1)
  nodes.forEach((code, i) => {
    nodeStart[i + 1] = nodeStart[i]! + code.length
  })
  const nodeCode = new Uint32Array(nodeStart[nodes.length]!)
  nodes.forEach((code, i) => {
    nodeCode.set(code, nodeStart[i])
    for (const at of refPositions(code, 0)) nodeCode[nodeStart[i]! + at] = final(code[at]!)
  })
  return { nodeStart, nodeCode }
}

function packPostings(
  leafCount: number,
  anchors: readonly (readonly Anchor[])[],
  final: (ref: number) => number,
) {
  const postingStart = new Uint32Array(leafCount + 1)
  for (const found of anchors) for (const { leaf, rest } of found) postingStart[leaf + 1]! += 2 + rest.length
  for (let leaf = 0; leaf < leafCount; leaf++) postingStart[leaf + 1]! += postingStart[leaf]!
  const next = postingStart.slice()
  const postings = new Uint32Array(postingStart[leafCount]!)
  anchors.forEach((found, expression) => {
    for (const { leaf, rest } of found) {
      let at = next[leaf]!
      postings[at++] = expression
      postings[at++] = rest.length
      for (const operand of rest) postings[at++] = final(Math.floor(operand / 2)) * 2 + (operand % 2)
      next[leaf] = at
    }
  })
  return { postingStart, postings }
}
