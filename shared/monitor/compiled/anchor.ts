import { NodeKind } from './compiled-index.ts'
import { type CostOf, cheapest, neededItems, sumOf } from './costs.ts'
import { codeAt, type Draft, nodeBit } from './draft.ts'

/** Is told an anchor: a leaf, and the operands left to verify where it is there (`ref * 2`, plus 1 to negate). */
type Visit = (leaf: number, rest: Operands) => void

type Operands = readonly number[]

interface Planning {
  readonly draft: Draft
  readonly costOf: CostOf
  readonly visit: Visit
}

/** More operands than this are not written beside every posting; the whole conjunction is verified instead. */
const longestRest = 8

/**
 * Tells the anchors of the expression of a ref: one of them is in every dispatch that meets it (law 1). Throws where
 * there are none, and it would have to be tried on every dispatch.
 */
export const eachAnchor = (draft: Draft, ref: number, costOf: CostOf, visit: Visit): void =>
  anchor({ draft, costOf, visit }, ref, [])

/** The anchors of a ref, with `rest` to be verified besides. */
function anchor(planning: Planning, ref: number, rest: Operands): void {
  const { draft, costOf, visit } = planning
  if (ref < nodeBit) {
    visit(ref, rest)
    return
  }
  const { codes } = draft.nodes
  const at = codeAt(draft, ref)
  switch (codes[at]) {
    case NodeKind.or:
      anchorEach(planning, at + 2, codes[at + 1]!, rest)
      break
    case NodeKind.and:
      anchorAll(planning, ref, at, rest)
      break
    case NodeKind.person:
      anchorEach(planning, at + 3, codes[at + 2]!, [ref * 2, ...rest])
      break
    case NodeKind.phrase:
      anchor(planning, cheapest(codes, at + 2, codes[at + 1]!, costOf), [ref * 2, ...rest])
      break
    case NodeKind.near:
      anchorNear(planning, at, [ref * 2, ...rest])
      break
    case NodeKind.weighted:
      for (const item of neededItems(codes, at, costOf)) anchorPart(planning, item, [ref * 2, ...rest])
      break
    default:
      throw new Error('an expression has nothing to be found by')
  }
}

/** Of a disjunction, every part must be looked for. */
function anchorEach(planning: Planning, from: number, count: number, rest: Operands): void {
  const { codes } = planning.draft.nodes
  for (let at = from; at < from + count; at++) anchor(planning, codes[at]!, rest)
}

/** The anchors of a part of what is verified as a whole. */
function anchorPart({ draft, costOf, visit }: Planning, ref: number, whole: Operands): void {
  anchor({ draft, costOf, visit: (leaf) => visit(leaf, whole) }, ref, whole)
}

/** Of a conjunction, one part is enough to look for: the cheapest. The others are left to verify. */
function anchorAll(planning: Planning, ref: number, at: number, rest: Operands): void {
  const { draft, costOf } = planning
  const { codes } = draft.nodes
  const count = codes[at + 1]!
  const best = cheapest(codes, at + 2, count, costOf)
  if (count - 1 > longestRest) anchorPart(planning, best, [ref * 2, ...rest])
  else anchor(planning, best, [...othersThan(planning, best, at), ...rest])
}

/** The other parts of a conjunction, those first that will fail soonest. */
function othersThan({ draft, costOf }: Planning, best: number, at: number): number[] {
  const { codes } = draft.nodes
  const others: number[] = []
  for (let part = at + 2; part < at + 2 + codes[at + 1]!; part++)
    if (codes[part] !== best) others.push(codes[part]!)
  return others.sort((a, b) => costOf(a) - costOf(b)).map((part) => operand(draft, part))
}

/** What is to be verified of a part: itself, or that what it negates is not there. */
function operand(draft: Draft, ref: number): number {
  if (ref < nodeBit) return ref * 2
  const at = codeAt(draft, ref)
  const { codes } = draft.nodes
  return codes[at] === NodeKind.not ? codes[at + 1]! * 2 + 1 : ref * 2
}

/** Nearness needs both sides, so the rarer one is looked for. */
function anchorNear(planning: Planning, at: number, whole: Operands): void {
  const { draft, costOf } = planning
  const { codes } = draft.nodes
  const [left, right] = [codes[at + 2]!, codes[at + 3]!]
  const leftCost = sumOf(codes, at + 4, left, costOf)
  const rightCost = sumOf(codes, at + 4 + left, right, costOf)
  const [from, count] = leftCost <= rightCost ? [at + 4, left] : [at + 4 + left, right]
  for (let part = from; part < from + count; part++) anchorPart(planning, codes[part]!, whole)
}
