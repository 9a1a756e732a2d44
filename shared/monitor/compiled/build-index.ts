import { type Anchor, anchorsOf } from './anchor.ts'
import type { CompiledIndex } from './compiled-index.ts'
import { type Draft, nodeBit } from './draft.ts'
import { expectedShare, type Frequencies } from './frequencies.ts'
import { packIndex } from './pack-index.ts'
import { gone } from './roster.ts'

/** An index, and the number in it of the expression of each root that was given: equal ones have the same. */
export interface BuiltIndex {
  readonly index: CompiledIndex
  /** {@link gone} stays what it is. */
  readonly numbers: Int32Array
}

/**
 * Compiles the expressions of a draft with these roots, each anchored (see `isAnchored`) or {@link gone}.
 *
 * They are numbered in the order of the leaves they are found by, so that what is found together lies together in
 * memory.
 */
export function buildIndex(draft: Draft, roots: readonly number[], frequencies: Frequencies): BuiltIndex {
  const { distinct, numbers } = numberRoots(draft, roots)
  const anchors = planEach(draft, distinct, frequencies)
  const order = byHome(draft.leaves.size, anchors)
  const rank = new Uint32Array(order.length)
  order.forEach((plan, i) => {
    rank[plan] = i
  })
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== gone) numbers[i] = rank[numbers[i]!]!
  const planned = Array.from(order, (plan) => ({ root: distinct[plan]!, anchors: anchors[plan]! }))
  return { index: packIndex(draft, planned, frequencies), numbers }
}

/** The roots, each once, and which of them each of those given is. */
function numberRoots(draft: Draft, roots: readonly number[]) {
  const leafCount = draft.leaves.size
  const known = new Uint32Array(leafCount + draft.nodes.size)
  const distinct: number[] = []
  const numbers = new Int32Array(roots.length).fill(gone)
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i]!
    if (root === gone) continue
    const ref = root < nodeBit ? root : root - nodeBit + leafCount
    if (known[ref] === 0) known[ref] = distinct.push(root)
    numbers[i] = known[ref]! - 1
  }
  return { distinct, numbers }
}

function planEach(draft: Draft, roots: readonly number[], frequencies: Frequencies): (readonly Anchor[])[] {
  const costs = new Float64Array(draft.leaves.size).fill(-1)
  const costOf = (leaf: number) => {
    const known = costs[leaf]!
    if (known >= 0) return known
    costs[leaf] = expectedShare(draft, leaf, frequencies)
    return costs[leaf]!
  }
  return roots.map((root) => {
    const anchors = anchorsOf(draft, root, costOf)
    if (anchors === undefined) throw new Error('an expression has nothing to be found by')
    return anchors
  })
}

/** The numbers of expressions, those found by the same first leaf together (counting sort). */
function byHome(leafCount: number, anchors: readonly (readonly Anchor[])[]): Uint32Array {
  const next = new Uint32Array(leafCount + 1)
  const homeOf = (found: readonly Anchor[]) => found[0]?.leaf ?? 0
  for (const found of anchors) next[homeOf(found) + 1]!++
  for (let leaf = 0; leaf < leafCount; leaf++) next[leaf + 1]! += next[leaf]!
  const order = new Uint32Array(anchors.length)
  anchors.forEach((found, plan) => {
    order[next[homeOf(found)]!++] = plan
  })
  return order
}
