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

/** An index, and the number in it of each expression that was given: equal ones have the same. */
export interface BuiltIndex {
  readonly index: CompiledIndex
  readonly numbers: Uint32Array
}

/**
 * Compiles expressions, each anchored (see `isAnchored`).
 *
 * They are numbered in the order of the leaves they are found by, so that what is found together lies together in
 * memory.
 */
export function buildIndex(
  expressions: readonly Expression[],
  people: Pick<PeopleReader, 'keysOf'>,
  frequencies: Frequencies,
): BuiltIndex {
  const interner = createInterner(people)
  const { found, planOf } = planEach(expressions, interner, frequencies)
  const order = Uint32Array.from(found.keys()).sort((a, b) => found[a]!.home - found[b]!.home)
  const rank = new Uint32Array(order.length)
  order.forEach((plan, i) => {
    rank[plan] = i
  })
  const sorted = Array.from(order, (plan) => found[plan]!)
  return { index: packIndex(interner, sorted, frequencies), numbers: planOf.map((plan) => rank[plan]!) }
}

/** A distinct expression with its anchors; `home` is the first leaf it is found by. */
interface Planned {
  readonly root: number
  readonly anchors: readonly Anchor[]
  readonly home: number
}

/** Plans each distinct expression once; `planOf` tells which plan each of those given has. */
function planEach(expressions: readonly Expression[], interner: Interner, frequencies: Frequencies) {
  const costOf = (leaf: number) => cost(interner, leaf, frequencies)
  const byRoot = new Map<number, number>()
  const found: Planned[] = []
  const planOf = new Uint32Array(expressions.length)
  for (const [i, expression] of expressions.entries()) {
    const root = interner.refOf(expression)
    const known = byRoot.get(root)
    planOf[i] = known ?? found.length
    if (known !== undefined) continue
    byRoot.set(root, found.length)
    const anchors = anchorsOf(expression, interner, costOf)
    if (anchors === undefined)
      throw new Error(`nothing to find this query by: ${expression.key.slice(0, 200)}`)
    found.push({ root, anchors, home: anchors[0]?.leaf ?? 0 })
  }
  return { found, planOf }
}

function packIndex(interner: Interner, planned: readonly Planned[], frequencies: Frequencies): CompiledIndex {
  const { leaves, leafUse, leafKeys, words, prefixes, names } = interner
  const leafCount = leaves.length
  const final = (ref: number) => (ref < nodeBit ? ref : ref - nodeBit + leafCount)
  const leavesOf = (kind: number) =>
    leaves.flatMap(([found, a], leaf) => (found === kind ? [[a!, leaf] as const] : []))
  const [wordStart, wordLeaves] = group(words.size, leavesOf(LeafKind.word))
  const [prefixStart, prefixLeaves] = group(prefixes.size, leavesOf(LeafKind.prefix))
  return {
    leafCount,
    leafKind: Uint8Array.from(leaves, ([kind]) => kind!),
    leafA: Uint32Array.from(leaves, ([, a]) => a!),
    leafB: Uint32Array.from(leaves, ([, , b]) => b!),
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
    pairs: buildPairs(
      leaves.flatMap(([kind, a, b], leaf) => (kind === LeafKind.pair ? [[a!, b!, leaf] as const] : [])),
    ),
    ...packNodes(interner.nodes, final),
    roots: Uint32Array.from(planned, ({ root }) => final(root)),
    ...packPostings(
      leafCount,
      planned.map(({ anchors }) => anchors),
      final,
    ),
  }
}

/** The share of dispatches a leaf is expected in: what was seen, and until enough was, what its kind suggests. */
function cost(interner: Interner, leaf: number, { dispatches, seen }: Frequencies): number {
  const trust = 50
  return (seen(interner.leafKeys[leaf]!) + trust * expected(interner, leaf)) / (dispatches + trust)
}

function expected({ leaves, leafKeys }: Interner, leaf: number): number {
  const [kind, , scope] = leaves[leaf]!
  switch (kind) {
    case LeafKind.word:
    case LeafKind.prefix: {
      const { length } = leafKeys[leaf]!
      const place = placeOf(scope!)
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

function nameLeaves({ names, leaves }: Interner): Uint32Array {
  const leafOf = new Uint32Array(names.size)
  leaves.forEach(([kind, name], leaf) => {
    if (kind! >= LeafKind.country) leafOf[name!] = leaf + 1
  })
  return leafOf
}

function packNodes(nodes: readonly (readonly number[])[], final: (ref: number) => number) {
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
