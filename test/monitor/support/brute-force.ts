import type { Annotation } from '../../../shared/domain/annotation.ts'
import type { PeopleReader } from '../../../shared/domain/people-reader.ts'
import type { Facets } from '../../../shared/domain/watchlist.ts'
import type { Words } from '../../../shared/domain/words.ts'
import type { Place, Query } from '../../../shared/query/query.ts'
import { readWords } from '../../../shared/text/read-words.ts'

/**
 * What the query language means, said once more as plainly as can be: every clause is looked for in every word. Shares
 * nothing with the monitor but the splitting and stemming of words.
 */
export interface World {
  readonly annotation: Annotation
  readonly people: PeopleReader
}

type Hit = { readonly field: 'headline' | 'body'; readonly from: number; readonly to: number }

export function meetsFacets(facets: Omit<Facets, 'query'>, query: Query | undefined, world: World): boolean {
  const { countries = [], people = [], topics = [] } = facets
  const asked: boolean[] = []
  if (countries.length > 0)
    asked.push(countries.some(({ code, level }) => meets({ kind: 'country', code, level }, world)))
  if (people.length > 0) asked.push(people.some((person) => meets({ kind: 'person', person }, world)))
  if (topics.length > 0) asked.push(topics.some((id) => meets({ kind: 'topic', id }, world)))
  if (query !== undefined) asked.push(meets(query, world))
  return facets.require === 'any' ? asked.includes(true) : !asked.includes(false)
}

export function meets(query: Query, world: World): boolean {
  const { annotation } = world
  switch (query.kind) {
    case 'and':
      return query.of.every((part) => meets(part, world))
    case 'or':
      return query.of.some((part) => meets(part, world))
    case 'not':
      return !meets(query.of, world)
    case 'weighted': {
      let sum = 0
      for (const { query: item, weight, cap } of query.items) {
        const countable = item.kind === 'words' || item.kind === 'prefix'
        const times = countable ? hits(item, annotation).length : meets(item, world) ? 1 : 0
        sum += Math.round(weight * 1000) * Math.min(cap, times)
      }
      return sum >= Math.round(query.threshold * 1000)
    }
    case 'country':
      return annotation.countries.some(
        ({ code, about }) => code === query.code && (about || query.level === 'mention'),
      )
    case 'topic':
      return annotation.topics.some(({ id, about }) => about && id === query.id)
    case 'person':
      return world.people.find(query.person, annotation).length > 0
    case 'language':
      return annotation.language === query.language
    case 'source':
      return annotation.dispatch.source === query.source
    case 'urgency': {
      const { urgency } = annotation.dispatch
      if (urgency === undefined) return false
      return { '<=': urgency <= query.value, '>=': urgency >= query.value, '=': urgency === query.value }[
        query.comparison
      ]
    }
    default:
      return hits(query, annotation).length > 0
  }
}

function hits(query: Query, annotation: Annotation): Hit[] {
  if (query.kind === 'or') return query.of.flatMap((part) => hits(part, annotation))
  if (query.kind === 'near') {
    const [left, right] = [hits(query.left, annotation), hits(query.right, annotation)]
    return left.filter((a) => right.some((b) => isNear(a, b, query.distance, query.ordered)))
  }
  if (query.kind !== 'words' && query.kind !== 'prefix') throw new Error(`${query.kind} has no place`)
  if (query.language !== undefined && query.language !== annotation.language) return []
  const found: Hit[] = []
  for (const field of ['headline', 'body'] as const) {
    const words = annotation[field]
    const asked = readWords(query.text, annotation.language)
    for (let at = 0; at < words.count; at++) {
      if (!isPlaced(query.place, field, at, asked.count, annotation.leadEnd)) continue
      if (query.kind === 'prefix') {
        if (words.folded[at]!.startsWith(asked.folded[0]!)) found.push({ field, from: at, to: at })
        continue
      }
      let all = at + asked.count <= words.count
      for (let i = 0; all && i < asked.count; i++) all = isSame(query.form, words, at + i, asked, i)
      if (all) found.push({ field, from: at, to: at + asked.count - 1 })
    }
  }
  return found
}

function isPlaced(
  place: Place | undefined,
  field: string,
  at: number,
  count: number,
  leadEnd: number,
): boolean {
  if (place === undefined) return true
  if (place === 'lead') return field === 'body' && at + count <= leadEnd
  return place === field
}

function isSame(form: string, words: Words, at: number, asked: Words, i: number): boolean {
  if (form === 'stemmed') return words.stem[at] === asked.stem[i]
  if (form === 'exact') return words.folded[at] === asked.folded[i]
  return words.text.slice(words.start[at], words.end[at]) === asked.text.slice(asked.start[i], asked.end[i])
}

function isNear(a: Hit, b: Hit, distance: number, ordered: boolean): boolean {
  if (a.field !== b.field) return false
  if (b.from > a.to) return b.from - a.to <= distance
  return !ordered && a.from > b.to && a.from - b.to <= distance
}
