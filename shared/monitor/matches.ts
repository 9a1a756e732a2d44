import type { Tier } from './compiled/tier.ts'
import type { Match, Matches } from './monitor.ts'
import type { Readable } from './readable.ts'

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
      for (const expression of expressions)
        for (const watchlist of tier.runOf(expression)) yield tier.idAt(watchlist)
  },
})

/** The same in the order they were put, each with its evidence; watchlists of one expression share theirs. */
export function provenMatches(found: readonly Found[], text: Readable): Match[] {
  const matches: Match[] = []
  const orders: number[] = []
  for (const { tier, expressions } of found)
    for (const expression of expressions) {
      const run = tier.runOf(expression)
      if (run.length === 0) continue
      const evidence = tier.prove(text, expression)
      for (const watchlist of run) {
        matches.push({ watchlist: tier.idAt(watchlist), evidence })
        orders.push(tier.orderAt(watchlist))
      }
    }
  return inOrder(matches, orders)
}

/** Items in the order of the numbers beside them. */
function inOrder<Item>(items: readonly Item[], numbers: readonly number[]): Item[] {
  // each number with its place in one, which is exact to four billion puts and two million matches: a sort with a
  // callback takes ten times as long
  const { length } = items
  const keys = Float64Array.from(numbers)
  for (let at = 0; at < length; at++) keys[at] = keys[at]! * length + at
  keys.sort()
  const sorted: Item[] = []
  for (const key of keys) sorted.push(items[key - Math.floor(key / length) * length]!)
  return sorted
}

/** Matches of percolators that hold different watchlists. */
export const joinMatches = (parts: readonly Matches[]): Matches => ({
  get size() {
    return parts.reduce((sum, { size }) => sum + size, 0)
  },
  *[Symbol.iterator]() {
    for (const part of parts) yield* part
  },
})
