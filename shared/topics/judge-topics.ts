import { type Tally, type TopicHit, tallyHits } from './tally-hits.ts'
import { aboutThreshold } from './topic-query.ts'

/** Words of a dispatch for which the threshold holds as it stands. */
const shortLength = 100

/** Scores that are worth a mention: one strong word, once, anywhere. */
const mentionScore = 1.5

/** A dispatch is about a topic only if that scores at least this share of what its best topic of the same level scores. */
const leastShare = { top: 0.7, narrower: 0.25 } as const

/** What a topic two levels down needs of the threshold, in a dispatch that is about the topic above it. */
const nestedShare = 2 / 3

/**
 * Judges which topics a dispatch of so many words is about, and which it mentions, from what was found of their queries;
 * in the order of the taxonomy.
 *
 * The threshold grows with the square root of the length, since words come together by chance in long texts, and a topic
 * must not be dwarfed by another: an article on football that names a bank is not about banking.
 */
export function judgeTopics(
  hits: readonly TopicHit[],
  words: number,
  declared: ReadonlyMap<string, string>,
): Readonly<Tally>[] {
  const threshold = aboutThreshold * Math.sqrt(Math.max(1, words / shortLength))
  const tallies = tallyHits(hits, declared.keys())
  const best = bestScores(tallies)
  // a broader topic comes before its narrower ones
  for (const tally of tallies) {
    tally.threshold = isNested(tally) ? nestedShare * threshold : threshold
    if (declared.has(tally.topic.id) || isEnough(tally, best)) markAbout(tally)
  }
  return tallies.filter(isWorthTelling)
}

/** Whether the dispatch is known to be about the topic above, and that is no top topic. */
const isNested = ({ broader }: Tally) => broader?.about === true && broader.broader !== undefined

function markAbout(tally: Tally): void {
  for (let one: Tally | undefined = tally; one !== undefined; one = one.broader) one.about = true
}

const isWorthTelling = ({ about, score, isStrong }: Tally) => about || (score >= mentionScore && isStrong)

/** The best scores of the two levels: those of top topics and those of narrower ones. */
type Best = Readonly<Record<keyof typeof leastShare, number>>

function bestScores(tallies: readonly Tally[]): Best {
  let [top, narrower] = [0, 0]
  for (const { broader, score } of tallies)
    if (broader === undefined) top = Math.max(top, score)
    else narrower = Math.max(narrower, score)
  return { top, narrower }
}

function isEnough({ broader, score, threshold, isStrong }: Tally, best: Best): boolean {
  const least = broader === undefined ? leastShare.top * best.top : leastShare.narrower * best.narrower
  return isStrong && score >= threshold && score >= least
}
