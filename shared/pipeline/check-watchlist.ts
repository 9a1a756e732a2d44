import type { Facets } from '../domain/watchlist.ts'
import { compileWatchlist } from '../query/compile-watchlist.ts'
import { noOwnTopics, type OwnTopics } from '../query/fill-own-topics.ts'
import { isTopic } from '../topics/taxonomy.ts'

/** What is wrong with an input, and where. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** `own` are the topics that the reader saved; none by default. */
export type CheckWatchlist = (facets: Facets, own?: OwnTopics) => readonly Fault[]

/** Bytes of JSON: a watchlist must fit into one item of the table and of the index log, which hold 400 KB. */
const largest = 100_000

/** What is wrong with a watchlist that its schema cannot tell: too large a whole, nothing to look for, unknown names, a broken query. */
export const checkWatchlist: CheckWatchlist = (facets, own = noOwnTopics) => {
  const bytes = new TextEncoder().encode(JSON.stringify(facets)).length
  if (bytes > largest) {
    const size = `the watchlist takes ${Math.ceil(bytes / 1000)} kB, ${largest / 1000} are allowed`
    return [{ path: '', message: `${size}; name fewer people and aliases, or split it into several` }]
  }
  const unknown = (facets.topics ?? []).flatMap((id, at) =>
    isTopic(id) || own.has(id) ? [] : [{ path: `topics.${at}`, message: `there is no topic ${id}` }],
  )
  if (unknown.length > 0) return unknown
  const compiled = compileWatchlist(facets, own)
  if (compiled.ok) return []
  return [{ path: compiled.problem === undefined ? '' : 'query', message: compiled.reason }]
}
