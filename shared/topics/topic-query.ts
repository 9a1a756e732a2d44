import type { Boosts } from '../monitor/score-queries.ts'
import { nearDistance, type Term } from './term.ts'

/** How much a term counts by where it stands: most in the headline, less in the lead, a little for each occurrence. */
export const boosts: Boosts = { headline: 2, lead: 1, anywhere: 0.5, most: 4 }

/** What a topic must score in a short dispatch to be its subject: one strong word in the lead, or two others. */
export const aboutThreshold = 4.5

/**
 * The terms of a topic as one weighted list of the query language.
 *
 *     {"droits humains"^3 manifestant*^2 ("violence" NEAR/5 "femmes")^2 "coup de pied"^-2 | 4.5}
 */
export function topicQuery(terms: readonly Term[]): string {
  return `{${terms.map((term) => `${printTerm(term)}^${term.weight}`).join(' ')} | ${aboutThreshold}}`
}

/** A term as a clause of the query language. */
function printTerm({ form, near, words }: Term): string {
  const [first] = words
  if (words.length === 1 && first?.prefix) return `${first.text}*`
  if (near) return chained(words.map(printWord), `NEAR/${nearDistance}`)
  if (words.some(({ prefix }) => prefix)) return chained(words.map(printWord), 'BEFORE/1')
  const phrase = `"${words.map(({ text }) => text).join(' ')}"`
  return form === 'exact' ? `=${phrase}` : form === 'cased' ? `${phrase}!` : phrase
}

const printWord = ({ text, prefix }: Term['words'][number]) => (prefix ? `${text}*` : `"${text}"`)

/** `a BEFORE/1 b` joins two; more are joined pair by pair. */
function chained(words: readonly string[], operator: string): string {
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${operator} ${word}`)
  return pairs.length === 1 ? `(${pairs[0]})` : `(${pairs.map((pair) => `(${pair})`).join(' AND ')})`
}
