import { NodeKind } from './compiled-index.ts'
import { codeAt, type Draft, nodeBit } from './draft.ts'
import { expectedShare, type Frequencies } from './frequencies.ts'

/**
 * In which share of dispatches the leaves are expected that a ref is looked for by; infinite where it cannot be looked
 * for. A wrong guess costs time, never a match.
 */
export type CostOf = (ref: number) => number

/** What the refs of a draft cost, each worked out once. */
export function costsIn(draft: Draft, frequencies: Frequencies): CostOf {
  const leafCount = draft.leaves.size
  const known = new Float64Array(leafCount + draft.nodes.size).fill(-1)
  const costOf = (ref: number): number => {
    const number = ref < nodeBit ? ref : ref - nodeBit + leafCount
    if (known[number]! < 0)
      known[number] =
        ref < nodeBit ? expectedShare(draft, ref, frequencies) : costOfNode(draft, codeAt(draft, ref), costOf)
    return known[number]!
  }
  return costOf
}

function costOfNode({ nodes: { codes } }: Draft, at: number, costOf: CostOf): number {
  switch (codes[at]) {
    case NodeKind.person:
      return sumOf(codes, at + 3, codes[at + 2]!, costOf)
    case NodeKind.phrase:
    case NodeKind.and:
      return costOf(cheapest(codes, at + 2, codes[at + 1]!, costOf))
    case NodeKind.or:
      return sumOf(codes, at + 2, codes[at + 1]!, costOf)
    case NodeKind.near: {
      const [left, right] = [codes[at + 2]!, codes[at + 3]!]
      return Math.min(sumOf(codes, at + 4, left, costOf), sumOf(codes, at + 4 + left, right, costOf))
    }
    case NodeKind.weighted:
      return neededItems(codes, at, costOf).reduce((sum, item) => sum + costOf(item), 0)
    default:
      return Number.POSITIVE_INFINITY
  }
}

/** What it costs to look for any of some refs. */
export function sumOf(codes: Int32Array, from: number, count: number, costOf: CostOf): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += costOf(codes[at]!)
  return sum
}

/** Of refs that must all be there, the one that costs least. */
export function cheapest(codes: Int32Array, from: number, count: number, costOf: CostOf): number {
  let best = codes[from]!
  for (let at = from + 1; at < from + count; at++) if (costOf(codes[at]!) < costOf(best)) best = codes[at]!
  return best
}

/**
 * The items of a weighted list of which one must be there: the costliest are left out while all of those together stay
 * below the threshold.
 */
export function neededItems(codes: Int32Array, at: number, costOf: CostOf): number[] {
  const items: { readonly ref: number; readonly worth: number; readonly cost: number }[] = []
  for (let item = at + 3; item < at + 3 + codes[at + 2]! * 3; item += 3) {
    const [ref, weight, cap] = [codes[item]!, codes[item + 1]!, codes[item + 2]!]
    if (weight > 0) items.push({ ref, worth: weight * cap, cost: costOf(ref) })
  }
  items.sort((a, b) => b.cost - a.cost)
  let left = codes[at + 1]!
  while (items.length > 0 && items[0]!.worth < left) left -= items.shift()!.worth
  return items.map(({ ref }) => ref)
}
