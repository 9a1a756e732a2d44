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
    if (speaksFor && isTaken(hit, hits)) continue
    if (speaksFor) hits.push(hit)
    score += hit.points
  }
  return { score, hits }
}

/** Whether the first place of a hit shares a word with that of one counted before. */
function isTaken({ occurrences }: Hit, counted: readonly Hit[]): boolean {
  const here = occurrences[0]!
  for (const other of counted) {
    const there = other.occurrences[0]!
    if (there.field === here.field && there.first <= here.last && here.first <= there.last) return true
  }
  return false
}
