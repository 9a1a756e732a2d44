import type { ReadText, TopicMention } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Words } from '../domain/words.ts'
import type { Judged } from './judge-topics.ts'

/** Spans shown for one topic. */
const mostSpans = 10

/** A judged topic as a mention, with each span that carried it once and its score against the threshold. */
export function mentionOf(judged: Judged, text: ReadText): TopicMention {
  const { id, about } = judged
  const spans = new Map<string, Evidence>()
  for (const evidence of judged.from.flatMap((part) => part.evidence)) {
    const key = `${evidence.field} ${evidence.start} ${evidence.end}`
    if (spans.size < mostSpans && !spans.has(key)) spans.set(key, claim(judged, evidence))
  }
  if (spans.size === 0) return { id, about, evidence: declaration(judged, text) }
  return { id, about, evidence: [...spans.values()] }
}

function claim({ id, score, threshold, declared }: Judged, { field, start, end, text }: Evidence): Evidence {
  const sender = declared === undefined ? '' : `; the sender declared ${declared}`
  const because = `topic scores ${round(score)}, ${round(threshold)} makes it the subject${sender}`
  return { clause: `topic:${id}`, field, start, end, text, because }
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
