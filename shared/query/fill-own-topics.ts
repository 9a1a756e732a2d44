import { isOwnTopic } from '../domain/own-topic.ts'
import { queryLimits } from './limits.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'

/** The queries a reader saved as topics of their own, by id: `own/my-topic`. */
export type OwnTopics = ReadonlyMap<string, string>

export const noOwnTopics: OwnTopics = new Map()

/** How deep topics of one's own may be made of one another. */
export const maxOwnDepth = 5

/** Why a query's own topics cannot be filled in: the one it names itself, what is wrong with it, and how to mend it. */
export class OwnTopicError extends Error {
  readonly topic: string
  readonly remedy: string

  constructor(topic: string, message: string, remedy: string) {
    super(message)
    this.topic = topic
    this.remedy = remedy
  }
}

/**
 * A query with the saved query in place of each own topic; `within` is the topic whose query it is, if any. Throws
 * {@link OwnTopicError}, also where there would be more clauses than a query may have.
 */
export function fillOwnTopics(query: Query, own: OwnTopics, within?: string): Query {
  const left = { clauses: queryLimits.clauses }
  return fill(query, { own, read: new Map(), left, within, path: [] })
}

interface Filling {
  readonly own: OwnTopics
  /** Saved queries read so far. */
  readonly read: Map<string, Query>
  readonly left: { clauses: number }
  /** The topic whose own query is being filled in. */
  readonly within: string | undefined
  /** The own topics this stands within, outermost first. */
  readonly path: readonly string[]
}

function fill(query: Query, filling: Filling): Query {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { ...query, of: query.of.map((part) => fill(part, filling)) }
    case 'not':
      return { ...query, of: fill(query.of, filling) }
    case 'weighted':
      return { ...query, items: query.items.map((item) => ({ ...item, query: fill(item.query, filling) })) }
    case 'topic':
      return isOwnTopic(query.id) ? fillTopic(query.id, filling) : counted(query, filling)
    default:
      return counted(query, filling)
  }
}

function counted(query: Query, { left, path }: Filling): Query {
  if (--left.clauses < 0)
    throw new OwnTopicError(
      path[0] ?? '',
      `the query has more than ${queryLimits.clauses} clauses with topics of your own written out`,
      'use fewer of them, or shorten them',
    )
  return query
}

function fillTopic(id: string, filling: Filling): Query {
  const { path, within } = filling
  const outermost = path[0] ?? id
  if (path.includes(id) || id === within)
    throw new OwnTopicError(
      outermost,
      `${id} is made of itself`,
      `take ${id} out of ${path.at(-1) ?? 'this query'}`,
    )
  if (path.length + (within === undefined ? 0 : 1) >= maxOwnDepth)
    throw new OwnTopicError(
      outermost,
      `topics of your own are made of one another more than ${maxOwnDepth} deep`,
      `write the query of ${id} out where it is used`,
    )
  return fill(read(id, filling, outermost), { ...filling, path: [...path, id] })
}

function read(id: string, { own, read, path }: Filling, outermost: string): Query {
  const known = read.get(id)
  if (known !== undefined) return known
  const text = own.get(id)
  if (text === undefined) {
    const within = path.length === 0 ? '' : `, which ${path.at(-1)} uses`
    throw new OwnTopicError(outermost, `you have no topic ${id}${within}`, nearOf(id, own))
  }
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new OwnTopicError(outermost, `the topic ${id} cannot be read`, 'save it again')
  read.set(id, parsed.query)
  return parsed.query
}

/** Says which of a reader's own topics may have been meant, the nearest first. */
function nearOf(id: string, own: OwnTopics): string {
  const shared = (other: string) => pairsOf(other).filter((pair) => pairsOf(id).includes(pair)).length
  const near = [...own.keys()]
    .map((other) => ({ other, rank: shared(other) / Math.max(other.length, id.length) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 3)
    .map(({ other }) => other)
  return near.length === 0 ? 'save a query under this name first' : `did you mean ${near.join(' or ')}?`
}

const pairsOf = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
