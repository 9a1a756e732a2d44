import type { CompiledIndex } from './compiled-index.ts'
import { type Draft, nodeBit } from './draft.ts'
import type { Frequencies } from './frequencies.ts'
import { packIndex } from './pack-index.ts'
import { homeOf, type Plans, planEach } from './plans.ts'
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
  const plans = planEach(draft, distinct, frequencies)
  const order = byHome(draft.leaves.size, plans)
  const rank = new Uint32Array(order.length)
  order.forEach((plan, i) => {
    rank[plan] = i
  })
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== gone) numbers[i] = rank[numbers[i]!]!
  return { index: packIndex(draft, distinct, plans, order, frequencies), numbers }
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

/** The numbers of plans, those found by the same first leaf together (counting sort). */
function byHome(leafCount: number, plans: Plans): Uint32Array {
  const next = new Uint32Array(leafCount + 1)
  for (let plan = 0; plan < plans.size; plan++) next[homeOf(plans, plan) + 1]!++
  for (let leaf = 0; leaf < leafCount; leaf++) next[leaf + 1]! += next[leaf]!
  const order = new Uint32Array(plans.size)
  for (let plan = 0; plan < plans.size; plan++) order[next[homeOf(plans, plan)]!++] = plan
  return order
}
