import type { ReadText } from '../domain/annotation.ts'
import type { Resolved } from './resolve-places.ts'

/** What a mention weighs by where it stands. */
const weights = { headline: 3, dateline: 1, lead: 2, body: 0.5 }

/** A dispatch is about a country that weighs this much, ... */
const enough = 2
/** ... and at least this share of the heaviest. */
const shareOfHeaviest = 0.3

/**
 * Which countries a text is about, and why, in plain English; the others are merely mentioned.
 *
 * Mentions weigh most in the headline, less in the lead, and little further down.
 */
export function measureSalience(
  text: ReadText,
  byCode: ReadonlyMap<string, readonly Resolved[]>,
  dateline: number,
): Map<string, string> {
  const weighed = [...byCode].map(([code, found]) => ({ code, weight: weigh(text, found, dateline), found }))
  const heaviest = Math.max(...weighed.map(({ weight }) => weight))
  return new Map(
    weighed
      .filter(({ weight }) => weight >= enough && weight >= heaviest * shareOfHeaviest)
      .map(({ code, found }) => [code, reasonOf(text, found)]),
  )
}

function weigh({ leadEnd }: ReadText, found: readonly Resolved[], dateline: number): number {
  let weight = 0
  for (const { field, from, start } of found) {
    if (field === 'headline') weight += weights.headline
    else if (start < dateline) weight += weights.dateline
    else weight += from < leadEnd ? weights.lead : weights.body
  }
  return weight
}

function reasonOf({ leadEnd }: ReadText, found: readonly Resolved[]): string {
  if (found.some(({ field }) => field === 'headline')) return 'the dispatch is about it: in the headline'
  if (found.some(({ from }) => from < leadEnd)) return 'the dispatch is about it: in the lead'
  return `the dispatch is about it: ${found.length} mentions`
}
