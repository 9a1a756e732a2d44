import type { PeopleReader } from '../../domain/people-reader.ts'
import { buildIndex } from './build-index.ts'
import type { Draft } from './draft.ts'
import type { Frequencies } from './frequencies.ts'
import { gone, type Roster } from './roster.ts'
import { openTier, type Tier, type TierData } from './tier.ts'
import { buildFormTables, type Stemmed } from './word-forms-table.ts'

/** Compiles the watchlists of a roster, whose expressions a draft holds; `stemmed` has words that need no stemmer. */
export function buildTier(
  draft: Draft,
  roster: Roster,
  frequencies: Frequencies,
  stemmed: readonly Stemmed[],
  people: PeopleReader,
): Tier {
  const { index, numbers } = buildIndex(draft, roster.roots, frequencies)
  const { runStart, sorted } = sortByExpression(numbers, index.roots.length, roster.live)
  const data: TierData = {
    index,
    tables: buildFormTables(index, stemmed),
    ids: roster.ids.toTable(sorted),
    order: sorted.map((number) => roster.orders[number]!),
    runStart,
    dead: new Uint32Array((roster.live + 31) >>> 5),
    counts: { dispatches: frequencies.dispatches, candidates: 0, found: 0, dead: 0 },
  }
  return openTier(data, people)
}

/** The live watchlists of a roster in runs of one expression each (counting sort). */
function sortByExpression(expressions: Int32Array, expressionCount: number, live: number) {
  const runStart = new Uint32Array(expressionCount + 1)
  for (const expression of expressions) if (expression !== gone) runStart[expression + 1]!++
  for (let i = 0; i < expressionCount; i++) runStart[i + 1]! += runStart[i]!
  const next = runStart.slice()
  const sorted = new Uint32Array(live)
  for (let watchlist = 0; watchlist < expressions.length; watchlist++) {
    const expression = expressions[watchlist]!
    if (expression !== gone) sorted[next[expression]!++] = watchlist
  }
  return { runStart, sorted }
}
