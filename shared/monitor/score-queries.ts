import type { ReadText } from '../domain/annotation.ts'
import { compileQuery } from '../query/compile-query.ts'
import type { Expression, WeightedNode } from '../query/expression.ts'
import { parseQuery } from '../query/parse-query.ts'
import { printProblem } from '../query/problem.ts'
import type { Query } from '../query/query.ts'
import { createLeafFinder } from './leaf-finder.ts'
import type { IsMeant } from './leaf-openings.ts'
import type { WordsLeaf } from './leaf-places.ts'
import type { Occurrence } from './readable.ts'
import type { Sightings } from './sightings.ts'

/** Whose items are looked for. */
export interface Named {
  readonly id: string
}

/** One item of a weighted list. */
export interface Item<List extends Named = Named> {
  readonly list: List
  /** The place of the item among those of all lists. */
  readonly order: number
  /** The item in the query language. */
  readonly clause: string
  readonly weight: number
}

/** An item found in a text. */
export interface Hit<List extends Named = Named> {
  readonly item: Item<List>
  /** Its weight times what its places count for; a negative item takes points away. */
  readonly points: number
  readonly occurrences: readonly Occurrence[]
}

/**
 * How much an item's weight counts by where it is found (the field boosts of search engines): once if in the headline,
 * once if in the lead, and for each occurrence anywhere in the text up to `most`.
 */
export interface Boosts {
  readonly headline: number
  readonly lead: number
  readonly anywhere: number
  readonly most: number
}

/**
 * Readies some hundreds of weighted lists of one's own (topics), written or as trees, to be looked for together in each
 * dispatch. What the items found of a list add up to, and whether that is enough, is for the caller to say.
 *
 * A list holds words, prefixes, phrases and nearness: `{protest^3 "bras de fer"^2 (viol* NEAR/5 femmes)^-2 | 6}`; an `AND`
 * of these is found where its first is. Single words of the right stem count where `isMeant` says so. Throws on a query
 * that is none or cannot be read, naming its id: these are our own data, not a reader's. The result is pure, and answers
 * the items found, in no order.
 */
export function createScorer<List extends Named>(
  queries: readonly { readonly list: List; readonly query: string | Query }[],
  boosts: Boosts,
  isMeant: IsMeant = () => true,
): (text: ReadText) => Hit<List>[] {
  const items = queries.flatMap(({ list, query }) => itemsOf(list, query))
  const leaves = new Map<string, WordsLeaf>()
  for (const { all } of items) for (const leaf of all) leaves.set(leaf.key, leaf)
  const find = createLeafFinder([...leaves.values()], isMeant)
  const users = usersOf(items, [...leaves.keys()])
  return (text) => hitsIn(find(text), users, text.leadEnd, boosts)
}

/** An item of a list, at the leaf that says where it is. */
interface Use<List extends Named> extends Item<List> {
  /** Leaves that must be there too. */
  readonly others: readonly number[]
  /** Another item at the same leaf. */
  readonly next: Use<List> | undefined
}

/** The first item that each leaf may open, by the number of the leaf. */
function usersOf<List extends Named>(
  items: readonly OwnItem<List>[],
  leaves: readonly string[],
): readonly (Use<List> | undefined)[] {
  const numbers = new Map(leaves.map((key, number) => [key, number]))
  const users = leaves.map((): Use<List> | undefined => undefined)
  for (const [order, { list, all, clause, weight }] of items.entries()) {
    const [first = 0, ...others] = all.map(({ key }) => numbers.get(key)!)
    users[first] = { list, order, clause, weight, others, next: users[first] }
  }
  return users
}

function hitsIn<List extends Named>(
  found: Sightings,
  users: readonly (Use<List> | undefined)[],
  leadEnd: number,
  boosts: Boosts,
): Hit<List>[] {
  const hits: Hit<List>[] = []
  const count = found.count()
  for (let place = 0; place < count; place++) {
    const leaf = found.numberAt(place)
    const occurrences = found.of(leaf)
    const times = boost(occurrences, leadEnd, boosts)
    for (let item = users[leaf]; item !== undefined; item = item.next)
      if (item.others.length === 0 || item.others.every((other) => found.has(other)))
        hits.push({ item, points: item.weight * times, occurrences })
  }
  return hits
}

function boost(occurrences: readonly Occurrence[], leadEnd: number, boosts: Boosts): number {
  let [inHeadline, inLead] = [false, false]
  for (const { field, first } of occurrences) {
    if (field === 'headline') inHeadline = true
    else if (first < leadEnd) inLead = true
  }
  return (
    (inHeadline ? boosts.headline : 0) +
    (inLead ? boosts.lead : 0) +
    boosts.anywhere * Math.min(boosts.most, occurrences.length)
  )
}

interface OwnItem<List extends Named> {
  readonly list: List
  /** Must be there; the first says where. */
  readonly all: readonly WordsLeaf[]
  readonly clause: string
  readonly weight: number
}

/** Our own data may be far larger than what readers may write. */
const ownLimits = {
  length: 200_000,
  depth: 40,
  clauses: 10_000,
  phraseWords: 30,
  distance: 100,
  prefixLetters: 2,
}

function itemsOf<List extends Named>(list: List, query: string | Query): OwnItem<List>[] {
  const { id } = list
  const tree = typeof query === 'string' ? parseOwn(id, query) : query
  const { items } = weightedList(id, compileQuery(tree))
  return items.map(({ of, weight }) => ({ list, all: leavesOf(id, of), clause: of.key, weight }))
}

function parseOwn(id: string, query: string): Query {
  const parsed = parseQuery(query, ownLimits)
  if (!parsed.ok) throw new Error(`query ${id}: ${printProblem(parsed.problem)}`)
  return parsed.query
}

function weightedList(id: string, expression: Expression): WeightedNode {
  if (expression.kind === 'weighted') return expression
  throw new Error(`query ${id}: not a weighted list`)
}

function leavesOf(id: string, of: Expression): readonly WordsLeaf[] {
  if (of.kind === 'word' || of.kind === 'prefix' || of.kind === 'phrase' || of.kind === 'near') return [of]
  if (of.kind === 'and') return of.of.flatMap((part) => leavesOf(id, part))
  throw new Error(`query ${id}: ${of.key} cannot be scored`)
}
