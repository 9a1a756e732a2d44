import type { ReadText, TopicMention } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Words } from '../domain/words.ts'
import type { Judged } from './judge-topics.ts'

/** Spans shown for one topic. */
const mostSpans = 10

/** A judged topic as a mention: each span that carried it, in the order of the text, and its score against the threshold. */
export function mentionOf(judged: Judged, text: ReadText): TopicMention {
  const { id, about } = judged
  const hits = judged.from.flatMap((part) => part.hits).filter(({ points }) => points > 0)
  if (hits.length === 0) return { id, about, evidence: declaration(judged, text) }
  const strongest = hits.sort((a, b) => b.points - a.points).slice(0, mostSpans)
  const because = reason(judged)
  const spans = new Map<string, Evidence>()
  for (const { field, first, last } of strongest.flatMap(({ occurrences }) => occurrences)) {
    const words = text[field]
    const [start, end] = [words.start[first]!, words.end[last]!]
    const span = { clause: `topic:${id}`, field, start, end, text: words.text.slice(start, end), because }
    if (spans.size < mostSpans) spans.set(`${field} ${start} ${end}`, span)
  }
  return { id, about, evidence: [...spans.values()].sort(inOrder) }
}

const inOrder = (a: Evidence, b: Evidence) =>
  a.field === b.field ? a.start - b.start : a.field === 'headline' ? -1 : 1

function reason({ about, score, threshold, declared }: Judged): string {
  const sender = declared === undefined ? '' : `; the sender declared ${declared}`
  return `score ${round(score)}, ${about ? 'of at least' : 'less than'} ${round(threshold)}${sender}`
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
  const because = `the sender declared ${declared ?? 'a narrower topic'}`
  return [{ clause: `topic:${id}`, field, start, end, text: words.text.slice(start, end), because }]
}
