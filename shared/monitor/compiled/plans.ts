import { eachAnchor } from './anchor.ts'
import { costsIn } from './costs.ts'
import type { Draft } from './draft.ts'
import type { Frequencies } from './frequencies.ts'
import { grown } from './grown.ts'

/**
 * The anchors of many expressions in one row, plan after plan: `[leaf, n, operands]` each, from `starts[plan]` to
 * `starts[plan + 1]`.
 */
export interface Plans {
  readonly size: number
  readonly row: Uint32Array
  readonly starts: Uint32Array
}

/** Plans how each of the expressions with these roots is found. */
export function planEach(draft: Draft, roots: readonly number[], frequencies: Frequencies): Plans {
  const costOf = costsIn(draft, frequencies)
  const starts = new Uint32Array(roots.length + 1)
  let row = new Uint32Array(1024)
  let at = 0
  const visit = (leaf: number, rest: readonly number[]) => {
    if (at + 2 + rest.length > row.length) row = grown(row, at + 2 + rest.length)
    row[at++] = leaf
    row[at++] = rest.length
    for (const operand of rest) row[at++] = operand
  }
  for (let plan = 0; plan < roots.length; plan++) {
    eachAnchor(draft, roots[plan]!, costOf, visit)
    starts[plan + 1] = at
  }
  return { size: roots.length, row, starts }
}

/** The leaf that an expression is found by first; any of them for one that nothing can meet, such as a name without keys. */
export const homeOf = ({ row, starts }: Plans, plan: number): number =>
  starts[plan] === starts[plan + 1] ? 0 : row[starts[plan]!]!
