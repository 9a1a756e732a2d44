import type { Facets } from '../domain/watchlist.ts'
import { compileWatchlist } from '../query/compile-watchlist.ts'
import { createDraft, type Draft } from './compiled/draft.ts'
import { internExpression } from './compiled/intern.ts'
import { createRoster, type Roster } from './compiled/roster.ts'
import type { MonitorReaders, PutOutcome } from './monitor.ts'

/** Watchlists put since the last dispatch: interned as they come, so that no tree of them is kept. */
export interface Pending {
  readonly draft: Draft
  readonly roster: Roster
  /** Adds or replaces one; a broken one takes an older one of its id away. */
  put(id: string, order: number, facets: Facets): PutOutcome
}

export function createPending({ people }: MonitorReaders): Pending {
  const draft = createDraft(people)
  const roster = createRoster()
  // a million watchlists ask for far fewer things: each is read once
  const roots = new Map<string, number>()
  return {
    draft,
    roster,
    put(id, order, facets) {
      const asked = JSON.stringify(facets)
      let root = roots.get(asked)
      if (root === undefined) {
        const outcome = compileWatchlist(facets)
        if (!outcome.ok) {
          roster.remove(id)
          return { kept: false, reason: outcome.reason }
        }
        root = internExpression(draft, outcome.expression)
        roots.set(asked, root)
      }
      roster.put(id, order, root)
      return { kept: true }
    },
  }
}
