import type { Facets } from '../domain/watchlist.ts'
import { compileWatchlist } from '../query/compile-watchlist.ts'
import { isTopic } from '../topics/taxonomy.ts'

/** What is wrong with an input, and where. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export type CheckWatchlist = (facets: Facets) => readonly Fault[]

/** What is wrong with a watchlist that its schema cannot tell: nothing to look for, unknown names, a broken query. */
export const checkWatchlist: CheckWatchlist = (facets) => {
  const unknown = (facets.topics ?? []).flatMap((id, at) =>
    isTopic(id) ? [] : [{ path: `topics.${at}`, message: `there is no topic ${id}` }],
  )
  if (unknown.length > 0) return unknown
  const compiled = compileWatchlist(facets)
  if (compiled.ok) return []
  return [{ path: compiled.problem === undefined ? '' : 'query', message: compiled.reason }]
}
