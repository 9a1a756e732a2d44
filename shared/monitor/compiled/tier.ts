import type { PeopleReader } from '../../domain/people-reader.ts'
import type { Expression } from '../../query/expression.ts'
import type { Readable } from '../reading.ts'
import type { CompiledIndex } from './compiled-index.ts'
import { type Engine, findMatches } from './find-matches.ts'
import { readExpression } from './read-expression.ts'
import { createScratch } from './scratch.ts'
import { findString, type StringTable, sizeOf, stringsBetween } from './string-table.ts'
import type { FormTables } from './word-forms-table.ts'

/**
 * What a tier is made of, in typed arrays alone, as it is saved and loaded.
 *
 * The watchlists lie sorted by expression, so that those of expression `e` are the run `runStart[e]` to
 * `runStart[e + 1]`; one that was removed or replaced since has its bit set in `dead`.
 */
export interface TierData {
  readonly index: CompiledIndex
  readonly tables: FormTables
  readonly ids: StringTable
  readonly order: Uint32Array
  readonly runStart: Uint32Array
  readonly dead: Uint32Array
  /** Dispatches read, candidates and matches among expressions, and watchlists dead. */
  readonly counts: { dispatches: number; candidates: number; found: number; dead: number }
}

/** A watchlist as a tier keeps it: `order` counts the puts. */
export interface Kept {
  readonly id: string
  readonly order: number
}

/** A compiled set of watchlists that only ever shrinks. */
export interface Tier {
  readonly data: TierData
  readonly live: number
  has(id: string): boolean
  /** Takes a watchlist away; false where it is not there. */
  kill(id: string): boolean
  /** The expressions a dispatch meets. */
  find(text: Readable): Uint32Array
  /** How many watchlists an expression has. */
  countOf(expression: number): number
  /** The ids of an expression's watchlists. */
  idsOf(expression: number): readonly string[]
  /** The same watchlists with their order. */
  keptOf(expression: number): Kept[]
  /** What an expression asks for. */
  expressionAt(expression: number): Expression
  expressionOf(id: string): Expression | undefined
}

/** What many ask for is met by dispatch after dispatch; its tree is read back once. */
const treesKept = 20_000

/** Puts a tier to work on its data, at no cost. */
export function openTier(data: TierData, people: PeopleReader): Tier {
  const { index, tables, ids, order, runStart, dead, counts } = data
  const engine: Engine = { index, tables, people, counts, scratch: createScratch(index) }
  const find = (id: string) => {
    const found = findString(ids, id)
    return found < 0 || isDead(data, found) ? undefined : found
  }
  const idsOf = (expression: number) => {
    const from = runStart[expression]!
    const decoded = stringsBetween(ids, from, runStart[expression + 1]!)
    return counts.dead === 0 ? decoded : decoded.filter((_, i) => !isDead(data, from + i))
  }
  const trees = new Map<number, Expression>()
  const expressionAt = (expression: number) => {
    const known = trees.get(expression)
    if (known !== undefined) return known
    const tree = readExpression(index, index.roots[expression]!)
    if (trees.size >= treesKept) trees.clear()
    trees.set(expression, tree)
    return tree
  }
  return {
    data,
    get live() {
      return sizeOf(ids) - counts.dead
    },
    has: (id) => find(id) !== undefined,
    kill(id) {
      const found = find(id)
      if (found === undefined) return false
      dead[found >>> 5]! |= 1 << (found & 31)
      counts.dead++
      return true
    },
    find: (text) => findMatches(engine, text),
    countOf(expression) {
      const [from, to] = [runStart[expression]!, runStart[expression + 1]!]
      return counts.dead === 0 ? to - from : runOf(data, expression).length
    },
    idsOf,
    keptOf(expression) {
      const all = idsOf(expression)
      return runOf(data, expression).map((watchlist, i) => ({ id: all[i]!, order: order[watchlist]! }))
    },
    expressionAt,
    expressionOf(id) {
      const found = find(id)
      return found === undefined ? undefined : expressionAt(expressionWith(runStart, found))
    },
  }
}

const isDead = ({ dead }: TierData, watchlist: number) =>
  ((dead[watchlist >>> 5]! >>> (watchlist & 31)) & 1) === 1

/** The watchlists of an expression that are still there. */
export function runOf(data: TierData, expression: number): number[] {
  const { runStart, counts } = data
  const run: number[] = []
  for (let watchlist = runStart[expression]!; watchlist < runStart[expression + 1]!; watchlist++)
    if (counts.dead === 0 || !isDead(data, watchlist)) run.push(watchlist)
  return run
}

/** The expression in whose run a watchlist lies. */
function expressionWith(runStart: Uint32Array, watchlist: number): number {
  let [low, high] = [0, runStart.length - 1]
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if (runStart[middle]! <= watchlist) low = middle
    else high = middle
  }
  return low
}
