import type { Facets } from '../domain/watchlist.ts'
import { watchlistQuery } from '../query/watchlist-query.ts'
import { createDraft, type Draft } from './compiled/draft.ts'
import { internQuery } from './compiled/intern.ts'
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
  return {
    draft,
    roster,
    put(id, order, facets) {
      const asked = watchlistQuery(facets)
      if (!asked.ok) {
        roster.remove(id)
        return { kept: false, reason: asked.reason }
      }
      roster.put(id, order, internQuery(draft, asked.query))
      return { kept: true }
    },
  }
}
