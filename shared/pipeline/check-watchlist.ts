import type { Facets } from '../domain/watchlist.ts'

/** What is wrong with an input, and where. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** What is wrong with a watchlist that its schema cannot tell: nothing to look for, unknown names, a broken query. */
export type CheckWatchlist = (facets: Facets) => readonly Fault[]
