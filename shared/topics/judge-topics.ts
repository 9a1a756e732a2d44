import type { Hit } from '../monitor/score-queries.ts'
import { type Counted, countHits } from './count-hits.ts'
import { lineageOf, placesOf, topics } from './taxonomy.ts'
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
  readonly declared: string | undefined
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
 * Judges which topics a dispatch of so many words is about, from what was found of their queries, best first.
 *
 * The threshold grows with the square root of the length, since words come together by chance in long texts, and a topic
 * must not be dwarfed by another: an article on football that names a bank is not about banking.
 */
export function judgeTopics(
  hits: readonly Hit[],
  words: number,
  declared: ReadonlyMap<string, string>,
): Judged[] {
  const threshold = aboutThreshold * Math.sqrt(Math.max(1, words / shortLength))
  const found = countTopics(hits, declared)
  const best = bestScores(found)
  const about = new Set<string>()
  // a broader topic comes before its narrower ones
  const thresholds = found.map((one) => {
    const [, broader] = one.lineage
    const isNested = broader !== undefined && about.has(broader) && !isTop(broader)
    const least = isNested ? nestedShare * threshold : threshold
    if (declared.has(one.id) || isEnough(one, least, best)) for (const id of one.lineage) about.add(id)
    return least
  })
  const judged: Judged[] = []
  for (const [i, { id, score, hits }] of found.entries()) {
    const isAbout = about.has(id)
    if (isAbout || (score >= mentionScore && hits.some(isNoWeak)))
      judged.push({ id, about: isAbout, score, threshold: thresholds[i]!, hits, declared: declared.get(id) })
  }
  return judged
}

/** Whether a word says something of the topic by itself, and not only beside others. */
export const isNoWeak = ({ item }: Hit) => item.weight >= 2

interface CountedTopic extends Counted {
  readonly id: string
  /** Itself and its broader topics, nearest first. */
  readonly lineage: readonly string[]
}

/** What was found of each topic and its narrower ones, in the order of the taxonomy, those left out that cannot count. */
function countTopics(hits: readonly Hit[], declared: ReadonlyMap<string, string>): CountedTopic[] {
  const found = rollUp(hits, declared)
  const places = Uint32Array.from(found.keys()).sort()
  const counted: CountedTopic[] = []
  for (const place of places) {
    const own = found.get(place)!
    if (declared.size === 0 && !mayCount(own)) continue
    const { id } = topics()[place]!
    const { score, hits: best } = countHits(own)
    counted.push({ id, lineage: lineageOf(id), score, hits: best })
  }
  return counted
}

/** The hits of each topic and its narrower ones, by the place of the topic in the taxonomy. */
function rollUp(
  hits: readonly Hit[],
  declared: ReadonlyMap<string, string>,
): ReadonlyMap<number, readonly Hit[]> {
  const found = new Map<number, Hit[]>()
  for (const hit of hits)
    for (const place of placesOf(hit.item.list)) {
      const known = found.get(place)
      if (known === undefined) found.set(place, [hit])
      else known.push(hit)
    }
  for (const topic of declared.keys())
    for (const place of placesOf(topic)) if (!found.has(place)) found.set(place, [])
  return found
}

/** Whether what was found could add up to a mention at all, were each word to count in full. */
function mayCount(hits: readonly Hit[]): boolean {
  let most = 0
  for (const { points } of hits) most += Math.max(0, points)
  return most >= mentionScore
}

type Level = keyof typeof leastShare

const isTop = (id: string) => lineageOf(id).length === 1

const levelOf = ({ lineage }: CountedTopic): Level => (lineage.length === 1 ? 'top' : 'narrower')

function bestScores(found: readonly CountedTopic[]): Readonly<Record<Level, number>> {
  const best = { top: 0, narrower: 0 }
  for (const one of found) best[levelOf(one)] = Math.max(best[levelOf(one)], one.score)
  return best
}

function isEnough(one: CountedTopic, least: number, best: Readonly<Record<Level, number>>): boolean {
  const level = levelOf(one)
  return one.score >= least && one.score >= leastShare[level] * best[level] && one.hits.some(isNoWeak)
}
