import type { PeopleReader } from '../../domain/people-reader.ts'
import { adoptIndex } from './adopt-index.ts'
import { buildTier } from './build-tier.ts'
import type { Draft } from './draft.ts'
import { learnedBy } from './frequencies.ts'
import type { Roster } from './roster.ts'
import { stringAt } from './string-table.ts'
import { runOf, type Tier, type TierData } from './tier.ts'

/** A draft and the watchlists whose expressions it holds. */
interface Growing {
  readonly draft: Draft
  readonly roster: Roster
}

/** One tier of what `into` holds and the watchlists of some tiers, index to index, planned by what `learnedFrom` has seen. */
export function mergeTiers(
  tiers: readonly Tier[],
  { draft, roster }: Growing,
  learnedFrom: readonly Tier[],
  people: PeopleReader,
): Tier {
  const merged = tiers.map(({ data }) => data)
  for (const data of merged) carryOver(data, adoptIndex(draft, data.index), roster)
  return buildTier(draft, roster, learnedBy(dataOf(learnedFrom), draft), merged, people)
}

/** The same where words and names are read otherwise than when the tiers were compiled. */
export function recompileTiers(
  tiers: readonly Tier[],
  { draft, roster }: Growing,
  people: PeopleReader,
): Tier {
  for (const { data } of tiers) carryOver(data, adoptIndex(draft, data.index, 'read anew'), roster)
  return buildTier(draft, roster, learnedBy(dataOf(tiers), draft), [], people)
}

const dataOf = (tiers: readonly Tier[]) => tiers.map(({ data }) => data)

/** Brings the watchlists of a tier that are still there into a roster; `rootOf` answers the root of an expression's ref. */
function carryOver(data: TierData, rootOf: (ref: number) => number, roster: Roster): void {
  const { index, ids, order } = data
  for (let expression = 0; expression < index.roots.length; expression++) {
    const run = runOf(data, expression)
    if (run.length === 0) continue
    const root = rootOf(index.roots[expression]!)
    for (const watchlist of run) roster.put(stringAt(ids, watchlist), order[watchlist]!, root)
  }
}
