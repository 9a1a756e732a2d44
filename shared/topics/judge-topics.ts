import { once } from '../domain/once.ts'
import type { Hit, Scored } from '../monitor/score-queries.ts'
import { countHits } from './count-hits.ts'
import { broaderTopics, topics } from './taxonomy.ts'
import { aboutThreshold } from './topic-query.ts'

/** A topic found in a dispatch: what it scored with its narrower topics, what it had to, and what carried it. */
export interface Judged {
  readonly id: string
  readonly about: boolean
  readonly score: number
  readonly threshold: number
  /** The words that counted for it and its narrower topics, best first. */
  readonly hits: readonly Hit[]
  /** The code by which the sender declared it. */
  readonly declared?: string
}

/** Words of a dispatch for which the threshold holds as it stands. */
const shortLength = 100

/** Scores that are worth a mention: one strong word, once, anywhere. */
const mentionScore = 1.5

/** A dispatch is about a topic only if that scores at least this share of what its best topic of the same level scores. */
const leastShare = { top: 0.7, narrower: 0.25 } as const

/** What a topic two levels down needs of the threshold, in a dispatch that is about the topic above it. */
const nestedShare = 2 / 3

/**
 * Judges which topics a dispatch of so many words is about, from the scores of their queries.
 *
 * The threshold grows with the square root of the length, since words come together by chance in long texts, and a topic
 * must not be dwarfed by another: an article on football that names a bank is not about banking.
 */
export function judgeTopics(
  scored: readonly Scored[],
  words: number,
  declared: ReadonlyMap<string, string>,
): Judged[] {
  const threshold = aboutThreshold * Math.sqrt(Math.max(1, words / shortLength))
  const found = rollUp(scored, declared)
    .filter(([, parts]) => declared.size > 0 || mayCount(parts))
    .map(([id, parts]) => ({ id, ...countHits(parts) }))
  const best = { top: bestOf(found, true), narrower: bestOf(found, false) }
  const about = new Set<string>()
  // a broader topic comes before its narrower ones
  const judged = found.map(({ id, score, hits }) => {
    const [broader = id] = broaderTopics(id)
    const least = about.has(broader) && !isTop(broader) ? nestedShare * threshold : threshold
    const level = isTop(id) ? 'top' : 'narrower'
    const enough = score >= least && score >= leastShare[level] * best[level] && hits.some(isNoWeak)
    if (declared.has(id) || enough) for (const each of [id, ...broaderTopics(id)]) about.add(each)
    return { id, score, hits, threshold: least, ...(declared.has(id) && { declared: declared.get(id) }) }
  })
  return judged
    .filter(({ id, score, hits }) => about.has(id) || (score >= mentionScore && hits.some(isNoWeak)))
    .map((each) => ({ ...each, about: about.has(each.id) }))
}

/** Whether a word says something of the topic by itself, and not only beside others. */
export const isNoWeak = ({ weight }: Hit) => weight >= 2

/** Whether what was found could add up to a mention at all, were each word to count in full. */
function mayCount(parts: readonly Scored[]): boolean {
  let most = 0
  for (const { hits } of parts) for (const { points } of hits) most += Math.max(0, points)
  return most >= mentionScore
}

const order = once(() => new Map(topics().map(({ id }, index) => [id, index])))

const isTop = (id: string) => broaderTopics(id).length === 0

const bestOf = (found: readonly { readonly id: string; readonly score: number }[], top: boolean) =>
  Math.max(0, ...found.filter(({ id }) => isTop(id) === top).map(({ score }) => score))

/** The queries met by each topic and its narrower ones, in the order of the taxonomy. */
function rollUp(
  scored: readonly Scored[],
  declared: ReadonlyMap<string, string>,
): [string, readonly Scored[]][] {
  const from = new Map<string, Scored[]>()
  for (const one of scored)
    for (const id of [one.id, ...broaderTopics(one.id)]) {
      const known = from.get(id)
      if (known === undefined) from.set(id, [one])
      else known.push(one)
    }
  for (const topic of declared.keys())
    for (const id of [topic, ...broaderTopics(topic)]) if (!from.has(id)) from.set(id, [])
  return [...from].sort(([a], [b]) => order().get(a)! - order().get(b)!)
}
