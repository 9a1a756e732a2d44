import type { Hit } from '../monitor/score-queries.ts'

/** What was found of one topic and its narrower ones, best first, and what it adds up to. */
export interface Counted {
  readonly score: number
  readonly hits: readonly Hit[]
}

/**
 * Adds up what was found of a topic and its narrower ones, best first, so that each word of the text counts once.
 *
 * *Prime minister* is a word of politics, of government and holds *minister*: what scores best counts, the others not.
 * What speaks against a topic always counts.
 */
export function countHits(found: readonly Hit[]): Counted {
  const hits: Hit[] = []
  let score = 0
  for (const hit of found) {
    const speaksFor = hit.points > 0
    if (speaksFor && hits.some((counted) => overlap(counted, hit))) continue
    if (speaksFor) hits.push(hit)
    score += hit.points
  }
  return { score, hits }
}

/** Whether the first places of two hits share a word. */
function overlap({ occurrences: [a] }: Hit, { occurrences: [b] }: Hit): boolean {
  return a!.field === b!.field && a!.first <= b!.last && b!.first <= a!.last
}
