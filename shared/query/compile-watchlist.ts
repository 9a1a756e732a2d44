import type { Facets } from '../domain/watchlist.ts'
import { isAnchored } from './anchors.ts'
import { combine, compileQuery } from './compile-query.ts'
import { isCountryCode } from './country-codes.ts'
import { expandOwnTopics } from './expand-own-topics.ts'
import type { Expression } from './expression.ts'
import { noOwnTopics, type OwnTopics } from './fill-own-topics.ts'
import { parseQuery } from './parse-query.ts'
import { printProblem, type QueryProblem } from './problem.ts'
import type { Query } from './query.ts'

export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  /** `problem` where the fault lies in the query's text; `reason` says it all in one line. */
  | { readonly ok: false; readonly reason: string; readonly problem?: QueryProblem }

/**
 * Compiles what a watchlist asks for to one expression; a broken watchlist is answered with the reason, never thrown.
 *
 * Topics of the reader's own stand for the queries in `own`. Within a facet any item is enough; `require` says whether all the facets given must be met (the default) or any.
 */
export function compileWatchlist(facets: Facets, own: OwnTopics = noOwnTopics): Compiled {
  const expanded = expandOwnTopics(facets, own)
  if (!expanded.ok) return expanded
  const { countries = [], people = [], topics = [], query } = expanded.facets
  const unknown = countries.find(({ code }) => !isCountryCode(code))
  if (unknown !== undefined)
    return { ok: false, reason: `there is no country ${unknown.code}; use a code such as KZ` }
  const parts = [
    countries.map(({ code, level }): Query => ({ kind: 'country', code, level })),
    people.map((person): Query => ({ kind: 'person', person })),
    topics.map((id): Query => ({ kind: 'topic', id })),
  ].flatMap((facet) => (facet.length === 0 ? [] : [combine('or', facet.map(compileQuery))]))
  if (query !== undefined && query.trim() !== '') {
    const parsed = parseQuery(query)
    if (!parsed.ok) return { ok: false, reason: printProblem(parsed.problem), problem: parsed.problem }
    parts.push(compileQuery(parsed.query))
  }
  if (parts.length === 0)
    return { ok: false, reason: 'the watchlist asks for nothing; name a country, person, topic or query' }
  const expression = combine(facets.require === 'any' ? 'or' : 'and', parts)
  return isAnchored(expression) ? { ok: true, expression } : unanchored(facets.query)
}

function unanchored(query: string | undefined): Compiled {
  const message = 'the query only says what must not be there, or names only filters'
  const remedy = 'add a word, country, person or topic that must be there'
  if (query === undefined) return { ok: false, reason: `${message}; ${remedy}` }
  return {
    ok: false,
    reason: `${message}; ${remedy}`,
    problem: { start: 0, end: query.length, message, remedy },
  }
}
