import type { Boosts } from '../monitor/score-queries.ts'
import type { Query, WeightedQuery } from '../query/query.ts'
import { nearDistance, type Term, type TermWord } from './term.ts'

/** How much a term counts by where it stands: most in the headline, less in the lead, a little for each occurrence. */
export const boosts: Boosts = { headline: 2, lead: 1, anywhere: 0.5, most: 4 }

/** What a topic must score in a short dispatch to be its subject: one strong word in the lead, or two others. */
export const aboutThreshold = 4.5

/**
 * The terms of a topic as one weighted list of the query language, as its tree: printing and parsing thousands of terms
 * would only cost time.
 *
 *     {"droits humains"^3 manifestant*^2 ("violence" NEAR/5 "femmes")^2 "coup de pied"^-2 | 4.5}
 */
export const topicQuery = (terms: readonly Term[]): WeightedQuery => ({
  kind: 'weighted',
  items: terms.map((term) => ({ query: queryOf(term), weight: term.weight, cap: 1 })),
  threshold: aboutThreshold,
})

/** A term as a clause of the query language. */
function queryOf({ form, near, words }: Term): Query {
  if (near) return chained(words.map(queryOfWord), nearDistance, false)
  if (words.some(({ prefix }) => prefix)) return chained(words.map(queryOfWord), 1, true)
  return { kind: 'words', text: words.map(({ text }) => text).join(' '), form }
}

const queryOfWord = ({ text, prefix }: TermWord): Query =>
  prefix ? { kind: 'prefix', text } : { kind: 'words', text, form: 'stemmed' }

/** `a BEFORE/1 b` joins two; more are joined pair by pair. */
function chained(words: readonly Query[], distance: number, ordered: boolean): Query {
  const pairs = words
    .slice(1)
    .map((right, i): Query => ({ kind: 'near', left: words[i]!, right, distance, ordered }))
  return pairs.length > 1 ? { kind: 'and', of: pairs } : (pairs[0] ?? words[0]!)
}
