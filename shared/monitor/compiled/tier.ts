import type { PeopleReader } from '../../domain/people-reader.ts'
import type { Expression } from '../../query/expression.ts'
import type { Readable } from '../reading.ts'
import { buildIndex, type Frequencies } from './build-index.ts'
import type { CompiledIndex } from './compiled-index.ts'
import { type Engine, findMatches } from './find-matches.ts'
import { type KnownLeaves, readExpression } from './read-expression.ts'
import { createScratch } from './scratch.ts'
import {
  buildStringTable,
  findString,
  type StringTable,
  sizeOf,
  stringAt,
  stringsBetween,
} from './string-table.ts'
import { buildFormTables, type FormTables } from './word-forms-table.ts'

/** A watchlist as the monitor keeps it: `order` counts the puts. */
export interface Kept {
  readonly id: string
  readonly order: number
  readonly expression: Expression
}

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

/** A compiled set of watchlists that only ever shrinks. */
export interface Tier {
  readonly data: TierData
  readonly live: number
  has(id: string): boolean
  /** Takes a watchlist away; false where it is not there. */
  kill(id: string): boolean
  /** The expressions a dispatch meets. */
  find(text: Readable): number[]
  /** How many watchlists an expression has. */
  countOf(expression: number): number
  /** The ids of an expression's watchlists. */
  idsOf(expression: number): readonly string[]
  /** The same watchlists with their order. */
  keptOf(expression: number): Kept[]
  expressionOf(id: string): Expression | undefined
  /** Every watchlist still there. */
  all(): Kept[]
}

/** Compiles watchlists, each under its own id. */
export function buildTier(kept: readonly Kept[], people: PeopleReader, frequencies: Frequencies): Tier {
  // a million watchlists share far fewer trees
  const seen = new Map<Expression, number>()
  const trees = Uint32Array.from(kept, ({ expression }) => {
    const known = seen.get(expression) ?? seen.size
    if (known === seen.size) seen.set(expression, known)
    return known
  })
  const { index, numbers: numberOfTree } = buildIndex([...seen.keys()], people, frequencies)
  const numbers = trees.map((tree) => numberOfTree[tree]!)
  const runStart = new Uint32Array(index.roots.length + 1)
  for (const number of numbers) runStart[number + 1]!++
  for (let i = 0; i < index.roots.length; i++) runStart[i + 1]! += runStart[i]!
  const next = runStart.slice()
  const sorted = new Array<Kept>(kept.length)
  kept.forEach((one, i) => {
    sorted[next[numbers[i]!]!++] = one
  })
  const data: TierData = {
    index,
    tables: buildFormTables(index),
    ids: buildStringTable(sorted.map(({ id }) => id)),
    order: Uint32Array.from(sorted, ({ order }) => order),
    runStart,
    dead: new Uint32Array((kept.length + 31) >>> 5),
    counts: { dispatches: frequencies.dispatches, candidates: 0, found: 0, dead: 0 },
  }
  return openTier(data, people)
}

/** Puts a tier to work on its data, at no cost. */
export function openTier(data: TierData, people: PeopleReader): Tier {
  const { index, tables, ids, order, runStart, dead, counts } = data
  const engine: Engine = { index, tables, people, counts, scratch: createScratch(index, tables) }
  const isDead = (watchlist: number) => ((dead[watchlist >>> 5]! >>> (watchlist & 31)) & 1) === 1
  const find = (id: string) => {
    const found = findString(ids, id)
    return found < 0 || isDead(found) ? undefined : found
  }
  const expressionAt = (expression: number, known?: KnownLeaves) =>
    readExpression(index, index.roots[expression]!, known)
  const runOf = (expression: number): number[] => {
    const run: number[] = []
    for (let watchlist = runStart[expression]!; watchlist < runStart[expression + 1]!; watchlist++)
      if (counts.dead === 0 || !isDead(watchlist)) run.push(watchlist)
    return run
  }
  const keptOf = (expression: number, known?: KnownLeaves): Kept[] => {
    const tree = expressionAt(expression, known)
    return runOf(expression).map((watchlist) => ({
      id: stringAt(ids, watchlist),
      order: order[watchlist]!,
      expression: tree,
    }))
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
      return counts.dead === 0 ? to - from : runOf(expression).length
    },
    idsOf(expression) {
      const from = runStart[expression]!
      const decoded = stringsBetween(ids, from, runStart[expression + 1]!)
      return counts.dead === 0 ? decoded : decoded.filter((_, i) => !isDead(from + i))
    },
    keptOf: (expression) => keptOf(expression),
    expressionOf(id) {
      const found = find(id)
      return found === undefined ? undefined : expressionAt(expressionWith(runStart, found))
    },
    all() {
      const known: KnownLeaves = new Map()
      return Array.from(index.roots.keys(), (expression) => keptOf(expression, known)).flat()
    },
  }
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
