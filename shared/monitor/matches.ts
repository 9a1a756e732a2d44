import type { Tier } from './compiled/tier.ts'
import type { Matches } from './monitor.ts'

/** Expressions of a tier that a dispatch met. */
export interface Found {
  readonly tier: Tier
  readonly expressions: Uint32Array
}

/** The watchlists of what was found. Ids are decoded only when they are asked for: a common expression has thousands. */
export const matchesOf = (found: readonly Found[]): Matches => ({
  get size() {
    let size = 0
    for (const { tier, expressions } of found)
      for (const expression of expressions) size += tier.countOf(expression)
    return size
  },
  *[Symbol.iterator]() {
    for (const { tier, expressions } of found)
      for (const expression of expressions) yield* tier.idsOf(expression)
  },
})

/** Matches of percolators that hold different watchlists. */
export const joinMatches = (parts: readonly Matches[]): Matches => ({
  get size() {
    return parts.reduce((sum, { size }) => sum + size, 0)
  },
  *[Symbol.iterator]() {
    for (const part of parts) yield* part
  },
})
