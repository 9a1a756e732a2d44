import type { Term } from './term.ts'
import { nearDistance } from './term.ts'

/** How much a term adds, for each point of its weight, where it stands; in the body up to `bodyCap` times. */
export const boost = { headline: 2, lead: 1, body: 0.5, bodyCap: 4 } as const

/** The least score that is worth telling: one weak word. */
const leastScore = 0.5

/**
 * The terms of a topic as one query of the query language: a weighted list in which a term counts most in the headline,
 * less in the lead, and in the rest of the body a little for each of its first occurrences.
 *
 *     {headline:"droits humains"^6 lead:"droits humains"^3 body:"droits humains"^1.5x4 … | 0.5}
 */
export function topicQuery(terms: readonly Term[]): string {
  const items = terms.flatMap((term) => {
    const clause = printTerm(term)
    const weigh = (factor: number) => term.weight * factor
    return [
      `headline:${clause}^${weigh(boost.headline)}`,
      `lead:${clause}^${weigh(boost.lead)}`,
      `body:${clause}^${weigh(boost.body)}x${boost.bodyCap}`,
    ]
  })
  return `{${items.join(' ')} | ${leastScore}}`
}

/** A term as a clause of the query language. */
export function printTerm({ kind, words }: Term): string {
  const [first] = words
  if (words.length === 1 && first?.prefix) return `${first.text}*`
  if (kind === 'near') return chained(words.map(printWord), `NEAR/${nearDistance}`)
  if (words.some(({ prefix }) => prefix)) return chained(words.map(printWord), 'BEFORE/1')
  return `"${words.map(({ text }) => text).join(' ')}"${kind === 'exact' ? '!' : ''}`
}

const printWord = ({ text, prefix }: Term['words'][number]) => (prefix ? `${text}*` : `"${text}"`)

/** `a BEFORE/1 b` joins two; more are joined pair by pair. */
function chained(words: readonly string[], operator: string): string {
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${operator} ${word}`)
  return pairs.length === 1 ? `(${pairs[0]})` : `(${pairs.map((pair) => `(${pair})`).join(' AND ')})`
}
