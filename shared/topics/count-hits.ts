import type { Hit, Scored } from '../monitor/score-queries.ts'

/** What was found of one topic and its narrower ones, best first, and what it adds up to. */
export interface Counted {
  readonly score: number
  readonly hits: readonly Hit[]
}

/**
 * Adds up what was found of a topic and its narrower ones, so that each word of the text counts once.
 *
 * *Prime minister* is a word of politics, of government and holds *minister*: what scores best counts, the others not.
 * What speaks against a topic always counts.
 */
export function countHits(parts: readonly Scored[]): Counted {
  const found = parts.flatMap(({ hits }) => hits).sort((a, b) => b.points - a.points)
  const taken = new Set<number>()
  const hits = found.filter((hit) => hit.points <= 0 || take(hit, taken))
  return {
    score: hits.reduce((sum, { points }) => sum + points, 0),
    hits: hits.filter(({ points }) => points > 0),
  }
}

/** Takes the words of the first place where something was found, unless one is taken already. */
function take({ occurrences }: Hit, taken: Set<number>): boolean {
  const { field, first, last } = occurrences[0]!
  // words of the body are numbered from 0 up, those of the headline from -1 down
  const numberOf = (word: number) => (field === 'body' ? word : -1 - word)
  for (let word = first; word <= last; word++) if (taken.has(numberOf(word))) return false
  for (let word = first; word <= last; word++) taken.add(numberOf(word))
  return true
}
