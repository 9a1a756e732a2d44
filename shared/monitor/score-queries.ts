import type { ReadText } from '../domain/annotation.ts'
import type { Language } from '../domain/language.ts'
import { compileQuery } from '../query/compile-query.ts'
import type { Expression, WeightedNode } from '../query/expression.ts'
import { parseQuery } from '../query/parse-query.ts'
import { printProblem } from '../query/problem.ts'
import { fold } from '../text/normalise.ts'
import { createLeafFinder, type WordsLeaf } from './leaf-finder.ts'
import type { Occurrence } from './reading.ts'

/** A weighted list of which something was found, and how much. */
export interface Scored {
  readonly id: string
  /** The sum of the points of what was found. */
  readonly score: number
  /** What the query says the sum has to reach. */
  readonly threshold: number
  /** What was found, in the order of the query; a negative item takes points away. */
  readonly hits: readonly Hit[]
}

/** One item of a weighted list, found in a text. */
export interface Hit {
  /** The item in the query language. */
  readonly clause: string
  readonly weight: number
  /** Its weight times what its places count for. */
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
 * Readies some hundreds of weighted lists of one's own (topics) to be scored together over each dispatch, whether they
 * reach their threshold or not.
 *
 * A list holds words, prefixes, phrases and nearness: `{protest^3 "bras de fer"^2 (viol* NEAR/5 femmes)^-2 | 6}`; an `AND`
 * of these is found where its first is. Single words of the right stem count where `isMeant` says so. Throws on a query that is none or cannot be read, naming its id: these are our own
 * data, not a reader's. The result is pure, and answers those of which something was found, in the order given.
 */
export function createScorer(
  queries: readonly { readonly id: string; readonly query: string }[],
  boosts: Boosts,
  isMeant: IsMeant = () => true,
): (text: ReadText) => Scored[] {
  const lists = queries.map(({ id, query }) => compileOwn(id, query))
  const leaves = new Map<string, WordsLeaf>()
  for (const { items } of lists)
    for (const { all } of items) for (const leaf of all) leaves.set(leaf.key, leaf)
  const numbers = new Map([...leaves.keys()].map((key, i) => [key, i]))
  const finders = [...leaves.values()]
  const find = createLeafFinder(finders)
  // the lists and items that each leaf may open
  const users: [number, number][][] = [...leaves].map(() => [])
  lists.forEach(({ items }, list) => {
    for (const [item, { all }] of items.entries()) users[numbers.get(all[0]!.key)!]!.push([list, item])
  })
  return (text) => {
    const found = new Map(
      [...find(text)].map(([leaf, places]) => [leaf, meant(finders[leaf]!, places, text, isMeant)] as const),
    )
    const hits = new Map<number, [number, Hit][]>()
    for (const [leaf, occurrences] of found)
      for (const [list, at] of users[leaf]!) {
        const { all, clause, weight } = lists[list]!.items[at]!
        if (!all.every(({ key }) => (found.get(numbers.get(key)!) ?? []).length > 0)) continue
        const points = weight * boost(occurrences, text.leadEnd, boosts)
        const known = hits.get(list)
        const hit: [number, Hit] = [at, { clause, weight, points, occurrences }]
        if (known === undefined) hits.set(list, [hit])
        else known.push(hit)
      }
    return [...hits]
      .sort(([a], [b]) => a - b)
      .map(([list, at]) => {
        const inOrder = at.sort(([a], [b]) => a - b).map(([, hit]) => hit)
        const score = inOrder.reduce((sum, { points }) => sum + points, 0)
        return { id: lists[list]!.id, score, threshold: lists[list]!.threshold, hits: inOrder }
      })
  }
}

/** The places of a single word where its own inflection stands, and not just any word of that stem. */
function meant(
  leaf: WordsLeaf,
  places: readonly Occurrence[],
  text: ReadText,
  isMeant: IsMeant,
): readonly Occurrence[] {
  if (leaf.kind !== 'word' || leaf.form !== 'stemmed') return places
  const sought = fold(leaf.text)
  return places.filter(({ field, first }) => isMeant(sought, text[field].folded[first]!, text.language))
}

function boost(occurrences: readonly Occurrence[], leadEnd: number, boosts: Boosts): number {
  const inHeadline = occurrences.some(({ field }) => field === 'headline')
  const inLead = occurrences.some(({ field, first }) => field === 'body' && first < leadEnd)
  return (
    (inHeadline ? boosts.headline : 0) +
    (inLead ? boosts.lead : 0) +
    boosts.anywhere * Math.min(boosts.most, occurrences.length)
  )
}

/** Whether a word of a text that has the stem of a sought word is that word in another inflection; both are folded. */
export type IsMeant = (sought: string, word: string, language: Language) => boolean

interface OwnList {
  readonly id: string
  readonly threshold: number
  /** `all` must be there; the first says where. */
  readonly items: readonly {
    readonly all: readonly WordsLeaf[]
    readonly clause: string
    readonly weight: number
  }[]
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

function compileOwn(id: string, query: string): OwnList {
  const parsed = parseQuery(query, ownLimits)
  if (!parsed.ok) throw new Error(`query ${id}: ${printProblem(parsed.problem)}`)
  const { items, threshold } = weightedList(id, compileQuery(parsed.query))
  return {
    id,
    threshold,
    items: items.map(({ of, weight }) => ({ all: leavesOf(id, of), clause: of.key, weight })),
  }
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
