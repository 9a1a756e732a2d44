import type { Evidence } from '../../domain/evidence.ts'
import type { PeopleReader } from '../../domain/people-reader.ts'
import type { WhyNot } from '../monitor.ts'
import type { Readable } from '../readable.ts'
import type { CompiledIndex } from './compiled-index.ts'
import type { Engine } from './engine.ts'
import { findMatches } from './find-matches.ts'
import { prove } from './prove.ts'
import { type PlacesKept, readLeaves } from './read-leaves.ts'
import { createScratch } from './scratch.ts'
import { openPages } from './string-pages.ts'
import { findString, type StringTable, sizeOf } from './string-table.ts'
import { explainFailure } from './why-not.ts'
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

/** A compiled set of watchlists that only ever shrinks. */
export interface Tier {
  readonly data: TierData
  readonly live: number
  has(id: string): boolean
  /** Takes a watchlist away; false where it is not there. */
  kill(id: string): boolean
  /** The expressions a dispatch meets; `keep` all places where they are to be proven. */
  find(text: Readable, keep: PlacesKept): Uint32Array
  /** What proves an expression that the dispatch met for which `find` was asked last. */
  prove(text: Readable, expression: number): readonly Evidence[]
  /** Why a watchlist does not match a dispatch; `undefined` where it is not there. */
  whyNot(id: string, text: Readable): WhyNot | undefined
  /** How many watchlists an expression has. */
  countOf(expression: number): number
  /** The numbers of an expression's watchlists. */
  runOf(expression: number): readonly number[]
  idAt(watchlist: number): string
  /** How many puts came before that of a watchlist. */
  orderAt(watchlist: number): number
}

/** Puts a tier to work on its data, at no cost. */
export function openTier(data: TierData, people: PeopleReader): Tier {
  const { index, tables, ids, order, runStart, dead, counts } = data
  const scratch = createScratch(index)
  const engine: Engine = { index, tables, people, counts, scratch, clauses: new Map() }
  const numberOf = (id: string) => {
    const found = findString(ids, id)
    return found < 0 || isDead(data, found) ? undefined : found
  }
  return {
    data,
    get live() {
      return sizeOf(ids) - counts.dead
    },
    has: (id) => numberOf(id) !== undefined,
    kill(id) {
      const found = numberOf(id)
      if (found === undefined) return false
      dead[found >>> 5]! |= 1 << (found & 31)
      counts.dead++
      return true
    },
    find: (text, keep) => findMatches(engine, text, keep),
    prove: (text, expression) => prove(engine, text, index.roots[expression]!),
    whyNot(id, text) {
      const found = numberOf(id)
      if (found === undefined) return undefined
      readLeaves(engine, text, 'all')
      return explainFailure(engine, text, index.roots[expressionWith(runStart, found)]!)
    },
    countOf(expression) {
      const [from, to] = [runStart[expression]!, runStart[expression + 1]!]
      return counts.dead === 0 ? to - from : runOf(data, expression).length
    },
    runOf: (expression) => runOf(data, expression),
    idAt: openPages(ids),
    orderAt: (watchlist) => order[watchlist]!,
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
