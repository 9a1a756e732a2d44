import type { Facets, Person, WatchedCountry } from '../domain/watchlist.ts'
import { isAnchored } from './anchors.ts'
import { isCountryCode } from './country-codes.ts'
import { expandOwnTopics } from './expand-own-topics.ts'
import { noOwnTopics, type OwnTopics } from './fill-own-topics.ts'
import { parseQuery } from './parse-query.ts'
import { printProblem, type QueryProblem } from './problem.ts'
import { joined, type Query } from './query.ts'

export type WatchlistQuery =
  | { readonly ok: true; readonly query: Query }
  /** `problem` where the fault lies in the query's text; `reason` says it all in one line. */
  | { readonly ok: false; readonly reason: string; readonly problem?: QueryProblem }

/**
 * All that a watchlist asks for as one query; a broken watchlist is answered with the reason, never thrown.
 *
 * Topics of the reader's own stand for the queries in `own`. Within a facet any item is enough; `require` says whether all the facets given must be met (the default) or any.
 */
export function watchlistQuery(facets: Facets, own: OwnTopics = noOwnTopics): WatchlistQuery {
  const expanded = expandOwnTopics(facets, own)
  if (!expanded.ok) return expanded
  const { countries, people, topics, query: text } = expanded.facets
  const unknown = countries?.find(({ code }) => !isCountryCode(code))
  if (unknown !== undefined)
    return { ok: false, reason: `there is no country ${unknown.code}; use a code such as KZ` }
  const parts: Query[] = []
  addFacet(parts, countries, countryQuery)
  addFacet(parts, people, personQuery)
  addFacet(parts, topics, topicQuery)
  if (text !== undefined && text.trim() !== '') {
    const parsed = parseQuery(text)
    if (!parsed.ok) return { ok: false, reason: printProblem(parsed.problem), problem: parsed.problem }
    parts.push(parsed.query)
  }
  if (parts.length === 0)
    return { ok: false, reason: 'the watchlist asks for nothing; name a country, person, topic or query' }
  const query = joined(facets.require === 'any' ? 'or' : 'and', parts)
  return isAnchored(query) ? { ok: true, query } : unanchored(facets.query)
}

const countryQuery = ({ code, level }: WatchedCountry): Query => ({ kind: 'country', code, level })
const personQuery = (person: Person): Query => ({ kind: 'person', person })
const topicQuery = (id: string): Query => ({ kind: 'topic', id })

/** Any item of a facet; nothing where it has none. */
function addFacet<Item>(
  parts: Query[],
  items: readonly Item[] | undefined,
  queryOf: (item: Item) => Query,
): void {
  if (items !== undefined && items.length > 0) parts.push(joined('or', items.map(queryOf)))
}

function unanchored(query: string | undefined): WatchlistQuery {
  const message = 'the query only says what must not be there, or names only filters'
  const remedy = 'add a word, country, person or topic that must be there'
  if (query === undefined) return { ok: false, reason: `${message}; ${remedy}` }
  return {
    ok: false,
    reason: `${message}; ${remedy}`,
    problem: { start: 0, end: query.length, message, remedy },
  }
}
