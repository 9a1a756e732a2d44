import { isOwnTopic } from '../domain/own-topic.ts'
import type { Facets } from '../domain/watchlist.ts'
import { fillOwnTopics, OwnTopicError, type OwnTopics } from './fill-own-topics.ts'
import { queryLimits } from './limits.ts'
import { type Parsed, parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { printProblem, type QueryProblem } from './problem.ts'
import { joined, type Query } from './query.ts'
import { topicsIn } from './topics-in.ts'

/** A query read, its own topics filled in. */
export type Filled = Parsed

export type Expanded =
  | { readonly ok: true; readonly facets: Facets }
  | { readonly ok: false; readonly reason: string; readonly problem?: QueryProblem }

/** Whether any topic of the reader's own is asked for; may say so wrongly of words that look like one. */
export const asksOwnTopics = ({ topics, query }: Facets): boolean =>
  topics?.some(isOwnTopic) === true || query?.includes('own/') === true

/** The ids of all the own topics that facets ask for themselves; none of a query that cannot be read. */
export function ownTopicsIn({ topics = [], query = '' }: Facets): Set<string> {
  const named = new Set(topics.filter(isOwnTopic))
  const parsed = query.includes('own/') ? parseQuery(query) : undefined
  const walk = (part: Query): void => {
    if (part.kind === 'topic' && isOwnTopic(part.id)) named.add(part.id)
    else if (part.kind === 'and' || part.kind === 'or') part.of.forEach(walk)
    else if (part.kind === 'not') walk(part.of)
    else if (part.kind === 'weighted') for (const item of part.items) walk(item.query)
  }
  if (parsed?.ok) walk(parsed.query)
  return named
}

/**
 * Writes the topics of a reader's own out, so that what is left is met by the same dispatches and names none of them.
 *
 * What asks for none is answered as it is. What cannot be written out within the limits of a query is answered with
 * the problem, which lies in the query's text unless `topics` is at fault.
 */
export function expandOwnTopics(facets: Facets, own: OwnTopics): Expanded {
  if (!asksOwnTopics(facets)) return { ok: true, facets }
  const { topics = [], query, ...rest } = facets
  const parts: Query[] = []
  if (topics.some(isOwnTopic)) {
    const filled = fillTopics(topics, own)
    if (!filled.ok) return { ok: false, reason: `${filled.problem.message}; ${filled.problem.remedy}` }
    parts.push(filled.query)
  }
  if (query !== undefined && query.trim() !== '') {
    const filled = fillText(query, own)
    if (!filled.ok) return { ok: false, reason: printProblem(filled.problem), problem: filled.problem }
    parts.push(filled.query)
  }
  const text = printQuery(joined(facets.require === 'any' ? 'or' : 'and', parts))
  const read = parseQuery(text)
  if (!read.ok) return tooMuch(read.problem, query)
  return { ok: true, facets: { ...rest, ...(topics.some(isOwnTopic) ? {} : topicsOf(facets)), query: text } }
}

const topicsOf = ({ topics }: Facets) => (topics === undefined ? {} : { topics })

function fillTopics(topics: readonly string[], own: OwnTopics): Filled {
  const either = joined(
    'or',
    topics.map((id): Query => ({ kind: 'topic', id })),
  )
  return filledWithin(either, own, () => ({ start: 0, end: 0 }))
}

/**
 * Reads a query and fills its own topics in; a problem lies at the own topic that its text names. `within` is the
 * topic whose query it is, if any.
 */
export function fillText(text: string, own: OwnTopics, within?: string): Filled {
  const parsed = parseQuery(text)
  if (!parsed.ok) return parsed
  const filled = filledWithin(parsed.query, own, (topic) => placeOf(topic, text), within)
  if (!filled.ok) return filled
  const read = parseQuery(printQuery(filled.query))
  return read.ok
    ? filled
    : { ok: false, problem: { ...writtenOut(read.problem), start: 0, end: text.length } }
}

function filledWithin(
  query: Query,
  own: OwnTopics,
  place: (topic: string) => { start: number; end: number },
  within?: string,
): Filled {
  try {
    return { ok: true, query: fillOwnTopics(query, own, within) }
  } catch (error) {
    if (!(error instanceof OwnTopicError)) throw error
    return { ok: false, problem: { ...place(error.topic), message: error.message, remedy: error.remedy } }
  }
}

/** Where a query's text names a topic; all of it where it does not. */
function placeOf(topic: string, text: string) {
  const found = topicsIn(text).find(({ id }) => id === topic)
  return found === undefined ? { start: 0, end: text.length } : { start: found.start, end: found.end }
}

function tooMuch(problem: QueryProblem, query: string | undefined): Expanded {
  const { message, remedy } = writtenOut(problem)
  const reason = `${message}; ${remedy}`
  if (query === undefined) return { ok: false, reason }
  return { ok: false, reason, problem: { message, remedy, start: 0, end: query.length } }
}

/** The one thing that can be wrong with a query that was printed is that it is too large. */
const writtenOut = ({ message }: QueryProblem) => ({
  message: `with topics of your own written out, ${message}`,
  remedy: `use fewer of them, or shorten them to ${queryLimits.length} characters in all`,
})
