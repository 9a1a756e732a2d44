import type { ReadText, TopicMention } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Words } from '../domain/words.ts'
import { isNoWeak, type Judged } from './judge-topics.ts'

/** Spans shown for a topic that a dispatch is about, and for one it only mentions. */
const mostSpans = { about: 6, mentioned: 2 } as const

/** A judged topic as a mention: the few words that carried it, the best first, and its score against the threshold. */
export function mentionOf(judged: Judged, text: ReadText): TopicMention {
  const { id, about, hits } = judged
  if (hits.length === 0) return { id, about, evidence: declaration(judged, text) }
  const strong = hits.some(isNoWeak) ? hits.filter(isNoWeak) : hits
  const because = reason(judged)
  const clause = `topic:${id}`
  const most = about ? mostSpans.about : mostSpans.mentioned
  // each word where it stands first, and the best one also where it stands again
  const places = strong.slice(0, most).map(({ occurrences }) => occurrences[0]!)
  if (places.length < most)
    places.push(...strong[0]!.occurrences.slice(1, 1 + Math.min(2, most - places.length)))
  const evidence = places.map(({ field, first, last }): Evidence => {
    const words = text[field]
    const [start, end] = [words.start[first]!, words.end[last]!]
    return { clause, field, start, end, text: words.text.slice(start, end), because }
  })
  return { id, about, evidence }
}

function reason({ about, score, threshold, declared }: Judged): string {
  const sender = declared === undefined ? '' : `declared by the sender as ${declared}; `
  const least = `${round(threshold)} ${about ? 'makes' : 'would make'} it the subject`
  return `${sender}scores ${round(score)}, ${least}`
}

const round = (value: number) => Math.round(value * 10) / 10

/** A topic that only the sender's code shows is proven by the headline, or the first sentence, that the code stands for. */
function declaration({ id, declared }: Judged, text: ReadText): Evidence[] {
  const field = text.headline.count > 0 ? 'headline' : 'body'
  const words: Words = text[field]
  if (words.count === 0) return []
  const next = words.sentence.findIndex((sentence) => sentence > 0)
  const start = words.start[0]!
  const end = Math.min(words.end[(next === -1 ? words.count : next) - 1]!, start + 300)
  const because = `declared by the sender as ${declared ?? 'a narrower topic'}`
  return [{ clause: `topic:${id}`, field, start, end, text: words.text.slice(start, end), because }]
}
