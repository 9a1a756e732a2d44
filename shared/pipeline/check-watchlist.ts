import type { Facets } from '../domain/watchlist.ts'
import { noOwnTopics, type OwnTopics } from '../query/fill-own-topics.ts'
import { printProblem } from '../query/problem.ts'
import { topicsIn } from '../query/topics-in.ts'
import { watchlistQuery } from '../query/watchlist-query.ts'
import { searchTopics } from '../topics/find-topic.ts'
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
  const asked = watchlistQuery(facets, own)
  const unreadable = asked.ok
    ? []
    : [{ path: asked.problem === undefined ? '' : 'query', message: asked.reason }]
  const unknown = unknownTopics(asked.ok ? facets : { ...facets, query: undefined }, own)
  return unknown.length > 0 ? unknown : unreadable
}

/** The topics that facets name, also in a query that can be read, and nobody has. */
export const unknownTopics = ({ topics = [], query = '' }: Facets, own = noOwnTopics): Fault[] => {
  const isUnknown = (id: string) => !isTopic(id) && !own.has(id)
  return [
    ...topics.flatMap((id, at) =>
      isUnknown(id)
        ? [{ path: `topics.${at}`, message: `there is no topic ${id}; ${nearestTopics(id)}` }]
        : [],
    ),
    ...topicsIn(query)
      .filter(({ id }) => isUnknown(id))
      .map(({ id, ...place }) => ({
        path: 'query',
        message: printProblem({ ...place, message: `there is no topic ${id}`, remedy: nearestTopics(id) }),
      })),
  ]
}

function nearestTopics(id: string): string {
  const near = searchTopics(id.replaceAll('-', ' '), 'en', 3).map((found) => found.id)
  return near.length === 0 ? 'look topics up by their names' : `did you mean ${near.join(' or ')}?`
}
