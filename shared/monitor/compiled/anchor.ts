import { NodeKind } from './compiled-index.ts'
import { codeAt, type Draft, nodeBit } from './draft.ts'

/**
 * A leaf that must be there before an expression can be met, and what is then left to verify (`ref * 2`, plus 1 to
 * negate).
 */
export interface Anchor {
  readonly leaf: number
  readonly rest: readonly number[]
}

/** How to find an expression: one of its anchors is in every dispatch that meets it (law 1). */
interface Plan {
  readonly anchors: readonly Anchor[]
  /** In which share of dispatches some anchor is expected. */
  readonly cost: number
}

/** The share of dispatches a leaf is expected in. A wrong guess costs time, never a match. */
export type CostOf = (leaf: number) => number

/** More operands than this are not written beside every posting; the whole conjunction is verified instead. */
const longestRest = 8

/** The anchors of the expression of a ref; `undefined` where it has none and would have to be tried on every dispatch. */
export const anchorsOf = (draft: Draft, ref: number, costOf: CostOf): readonly Anchor[] | undefined =>
  plan(draft, ref, costOf)?.anchors

function plan(draft: Draft, ref: number, costOf: CostOf): Plan | undefined {
  if (ref < nodeBit) return planAt([ref], [], costOf)
  const { codes } = draft.nodes
  const at = codeAt(draft, ref)
  switch (codes[at]) {
    case NodeKind.person:
      return planAt(codes.slice(at + 3, at + 3 + codes[at + 2]!), [ref * 2], costOf)
    case NodeKind.phrase:
      return planAt([rarestPair(draft, at, costOf)], [ref * 2], costOf)
    case NodeKind.near:
      return planNear(draft, ref, at, costOf)
    case NodeKind.and:
      return planAll(draft, ref, at, costOf)
    case NodeKind.or:
      return planAny(draft, at, costOf)
    case NodeKind.weighted:
      return planWeighted(draft, ref, at, costOf)
    default:
      return undefined
  }
}

/** The plan to look for any of some leaves, with this left to verify. */
function planAt(leaves: readonly number[], rest: readonly number[], costOf: CostOf): Plan {
  let cost = 0
  for (const leaf of leaves) cost += costOf(leaf)
  return { anchors: leaves.map((leaf) => ({ leaf, rest })), cost }
}

/** Of the pairs of a longer phrase, which all must be there, the rarest. */
function rarestPair({ nodes: { codes } }: Draft, at: number, costOf: CostOf): number {
  let best = codes[at + 2]!
  for (let i = 1; i < codes[at + 1]!; i++)
    if (costOf(codes[at + 2 + i]!) < costOf(best)) best = codes[at + 2 + i]!
  return best
}

/** Nearness needs both sides, so the rarer one is looked for. */
function planNear(draft: Draft, ref: number, at: number, costOf: CostOf): Plan {
  const { codes } = draft.nodes
  const anchorLeaf = (part: number) =>
    part < nodeBit ? part : rarestPair(draft, codeAt(draft, part), costOf)
  const planSide = (from: number, count: number) =>
    planAt(codes.slice(from, from + count).map(anchorLeaf), [ref * 2], costOf)
  const left = planSide(at + 4, codes[at + 2]!)
  const right = planSide(at + 4 + codes[at + 2]!, codes[at + 3]!)
  return left.cost <= right.cost ? left : right
}

/** What is left to verify of a child: itself, or that what it negates is not there. */
function operand(draft: Draft, ref: number): number {
  if (ref < nodeBit) return ref * 2
  const at = codeAt(draft, ref)
  const { codes } = draft.nodes
  return codes[at] === NodeKind.not ? codes[at + 1]! * 2 + 1 : ref * 2
}

/** Of a conjunction, one clause is enough to look for: the cheapest. The others are left to verify. */
function planAll(draft: Draft, ref: number, at: number, costOf: CostOf): Plan | undefined {
  const { codes } = draft.nodes
  const children = codes
    .slice(at + 2, at + 2 + codes[at + 1]!)
    .map((child) => ({ child, found: plan(draft, child, costOf) }))
    // what is rarest comes first: to be looked for, and among the others to fail soonest
    .sort((a, b) => costOrMost(a.found) - costOrMost(b.found))
  const best = children[0]?.found
  if (best === undefined) return undefined
  const others = children.slice(1).map(({ child }) => operand(draft, child))
  if (others.length > longestRest)
    return { ...best, anchors: best.anchors.map(({ leaf }) => ({ leaf, rest: [ref * 2] })) }
  return { ...best, anchors: best.anchors.map(({ leaf, rest }) => ({ leaf, rest: [...rest, ...others] })) }
}

const costOrMost = (found: Plan | undefined) => found?.cost ?? Number.MAX_VALUE

/** Of a disjunction, every clause must be looked for. */
function planAny(draft: Draft, at: number, costOf: CostOf): Plan | undefined {
  const { codes } = draft.nodes
  const anchors: Anchor[] = []
  let cost = 0
  for (let i = 0; i < codes[at + 1]!; i++) {
    const found = plan(draft, codes[at + 2 + i]!, costOf)
    if (found === undefined) return undefined
    anchors.push(...found.anchors)
    cost += found.cost
  }
  return { anchors, cost }
}

/** Of a weighted list, the commonest items may be left out while all of them together stay below the threshold. */
function planWeighted(draft: Draft, ref: number, at: number, costOf: CostOf): Plan | undefined {
  const { codes } = draft.nodes
  const items: { worth: number; found: Plan | undefined }[] = []
  for (let item = at + 3; item < at + 3 + codes[at + 2]! * 3; item += 3) {
    const [of, weight, cap] = [codes[item]!, codes[item + 1]!, codes[item + 2]!]
    if (weight > 0) items.push({ worth: weight * cap, found: plan(draft, of, costOf) })
  }
  items.sort((a, b) => costOrMost(b.found) - costOrMost(a.found))
  let left = codes[at + 1]!
  while (items.length > 0 && items[0]!.worth < left) left -= items.shift()!.worth
  if (items.some(({ found }) => found === undefined)) return undefined
  return {
    anchors: items.flatMap(({ found }) => found!.anchors.map(({ leaf }) => ({ leaf, rest: [ref * 2] }))),
    cost: items.reduce((sum, { found }) => sum + found!.cost, 0),
  }
}
