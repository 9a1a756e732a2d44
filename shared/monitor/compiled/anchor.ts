import type { Expression, NearLeaf, PositionalLeaf, WeightedNode } from '../../query/expression.ts'
import { type Interner, nodeBit, thousandths } from './intern.ts'

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

/** The anchors of an expression; `undefined` where it has none and would have to be tried on every dispatch. */
export function anchorsOf(
  expression: Expression,
  interner: Interner,
  costOf: CostOf,
): readonly Anchor[] | undefined {
  return plan(expression, interner, costOf)?.anchors
}

function plan(of: Expression, interner: Interner, costOf: CostOf): Plan | undefined {
  switch (of.kind) {
    case 'word':
    case 'prefix':
    case 'country':
    case 'topic':
      return planAt([interner.refOf(of)], [], costOf)
    case 'person':
      return planAt(interner.keyLeaves(of), [operand(of, interner)], costOf)
    case 'phrase': {
      const rarest = cheapestPair(interner.pairLeaves(of), costOf)
      return planAt([rarest], interner.refOf(of) < nodeBit ? [] : [operand(of, interner)], costOf)
    }
    case 'near':
      return planNear(of, interner, costOf)
    case 'and':
      return planAll(of, interner, costOf)
    case 'or':
      return planAny(of.of, interner, costOf)
    case 'weighted':
      return planWeighted(of, interner, costOf)
    default:
      return undefined
  }
}

/** The plan to look for any of some leaves, with this left to verify. */
function planAt(leaves: readonly number[], rest: readonly number[], costOf: CostOf): Plan {
  return {
    anchors: leaves.map((leaf) => ({ leaf, rest })),
    cost: leaves.reduce((sum, leaf) => sum + costOf(leaf), 0),
  }
}

const operand = (of: Expression, interner: Interner): number =>
  of.kind === 'not' ? interner.refOf(of.of) * 2 + 1 : interner.refOf(of) * 2

function anchorLeaf(leaf: PositionalLeaf, interner: Interner, costOf: CostOf): number {
  return leaf.kind === 'phrase' ? cheapestPair(interner.pairLeaves(leaf), costOf) : interner.refOf(leaf)
}

const cheapestPair = (pairs: readonly number[], costOf: CostOf) =>
  pairs.reduce((best, pair) => (costOf(pair) < costOf(best) ? pair : best))

/** Nearness needs both sides, so the rarer one is looked for. */
function planNear(near: NearLeaf, interner: Interner, costOf: CostOf): Plan {
  const rest = [operand(near, interner)]
  const [left, right] = [near.left, near.right].map((side) =>
    planAt(
      side.map((leaf) => anchorLeaf(leaf, interner, costOf)),
      rest,
      costOf,
    ),
  ) as [Plan, Plan]
  return left.cost <= right.cost ? left : right
}

/** Of a conjunction, one clause is enough to look for: the cheapest. The others are left to verify. */
function planAll(
  all: Extract<Expression, { kind: 'and' | 'or' }>,
  interner: Interner,
  costOf: CostOf,
): Plan | undefined {
  const children = all.of
    .map((child) => ({ child, found: plan(child, interner, costOf) }))
    // what is rarest comes first: to be looked for, and among the others to fail soonest
    .sort((a, b) => (a.found?.cost ?? Infinity) - (b.found?.cost ?? Infinity))
  const best = children[0]?.found
  if (best === undefined) return undefined
  const others = children.slice(1).map(({ child }) => operand(child, interner))
  if (others.length > longestRest) {
    const whole = operand(all, interner)
    return { ...best, anchors: best.anchors.map(({ leaf }) => ({ leaf, rest: [whole] })) }
  }
  return { ...best, anchors: best.anchors.map(({ leaf, rest }) => ({ leaf, rest: [...rest, ...others] })) }
}

/** Of a disjunction, every clause must be looked for. */
function planAny(any: readonly Expression[], interner: Interner, costOf: CostOf): Plan | undefined {
  const plans = any.map((child) => plan(child, interner, costOf))
  const whole = plans.filter((found) => found !== undefined)
  if (whole.length < plans.length) return undefined
  return {
    anchors: whole.flatMap(({ anchors }) => anchors),
    cost: whole.reduce((sum, { cost }) => sum + cost, 0),
  }
}

/** Of a weighted list, the commonest items may be left out while all of them together stay below the threshold. */
function planWeighted(list: WeightedNode, interner: Interner, costOf: CostOf): Plan | undefined {
  const whole = operand(list, interner)
  const items = list.items
    .filter(({ weight }) => weight > 0)
    .map(({ of, weight, cap }) => ({ worth: thousandths(weight) * cap, found: plan(of, interner, costOf) }))
    .sort((a, b) => (b.found?.cost ?? Infinity) - (a.found?.cost ?? Infinity))
  let left = thousandths(list.threshold)
  while (items.length > 0 && items[0]!.worth < left) left -= items.shift()!.worth
  if (items.some(({ found }) => found === undefined)) return undefined
  return {
    anchors: items.flatMap(({ found }) => found!.anchors.map(({ leaf }) => ({ leaf, rest: [whole] }))),
    cost: items.reduce((sum, { found }) => sum + found!.cost, 0),
  }
}
