import type { ReadText, TopicMention } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Words } from '../domain/words.ts'
import type { Occurrence } from '../monitor/readable.ts'
import { saysItself, type Tally, type TopicHit } from './tally-hits.ts'

/** Spans shown for a topic that a dispatch is about, and for one it only mentions. */
const mostSpans = { about: 6, mentioned: 2 } as const

/** A judged topic as a mention: the few words that carried it, the best first, and its score against the threshold. */
export function mentionOf(
  tally: Readonly<Tally>,
  text: ReadText,
  declared: string | undefined,
): TopicMention {
  const { topic, about } = tally
  if (tally.hits.length === 0) return { id: topic.id, about, evidence: declaration(topic.id, text, declared) }
  const clause = `topic:${topic.id}`
  const because = reason(tally, declared)
  const evidence = shownPlaces(tally).map(({ field, first, last }): Evidence => {
    const words = field === 'headline' ? text.headline : text.body
    const [start, end] = [words.start[first]!, words.end[last]!]
    return { clause, field, start, end, text: words.text.slice(start, end), because }
  })
  return { id: topic.id, about, evidence }
}

/** Each word where it stands first, weak ones only where there are no others, and the best one also where it stands again. */
function shownPlaces({ about, hits, isStrong }: Readonly<Tally>): Occurrence[] {
  const most = about ? mostSpans.about : mostSpans.mentioned
  const places: Occurrence[] = []
  let best: TopicHit | undefined
  for (let i = 0; i < hits.length && places.length < most; i++) {
    const hit = hits[i]!
    if (isStrong && !saysItself(hit)) continue
    best ??= hit
    places.push(hit.occurrences[0]!)
  }
  const again = Math.min(2, most - places.length)
  for (let i = 1; i <= again && i < best!.occurrences.length; i++) places.push(best!.occurrences[i]!)
  return places
}

function reason({ about, score, threshold }: Readonly<Tally>, declared: string | undefined): string {
  const sums = sumsOf(Math.round(score * 10), Math.round(threshold * 10), about)
  return declared === undefined ? sums : `declared by the sender as ${declared}; ${sums}`
}

/** What was written of sums so far: they are few, and most mentions tell one. */
const written = new Map<number, string>()
const mostWritten = 10_000

/** Says what was scored and needed, both in tenths. */
function sumsOf(score: number, threshold: number, about: boolean): string {
  // a threshold grows with the root of the length, so it stays far below ten thousand
  const key = (score * 100_000 + threshold) * 2 + (about ? 1 : 0)
  const known = written.get(key)
  if (known !== undefined) return known
  const text = `scores ${score / 10}, ${threshold / 10} ${about ? 'makes' : 'would make'} it the subject`
  if (written.size >= mostWritten) written.clear()
  written.set(key, text)
  return text
}

/** A topic that only the sender's code shows is proven by the headline, or the first sentence, that the code stands for. */
function declaration(id: string, text: ReadText, declared: string | undefined): Evidence[] {
  const field = text.headline.count > 0 ? 'headline' : 'body'
  const words: Words = text[field]
  if (words.count === 0) return []
  const next = words.sentence.findIndex((sentence) => sentence > 0)
  const start = words.start[0]!
  const end = Math.min(words.end[(next === -1 ? words.count : next) - 1]!, start + 300)
  const because = `declared by the sender as ${declared ?? 'a narrower topic'}`
  return [{ clause: `topic:${id}`, field, start, end, text: words.text.slice(start, end), because }]
}
