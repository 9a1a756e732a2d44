import { once } from '../domain/once.ts'
import type { Hit } from '../monitor/score-queries.ts'
import { type PlacedTopic, placedTopic, topics } from './taxonomy.ts'

export type TopicHit = Hit<PlacedTopic>

/** What was found of one topic and its narrower ones, and what it adds up to. */
export interface Tally {
  readonly topic: PlacedTopic
  readonly broader: Tally | undefined
  score: number
  /** The words that count, best first. */
  readonly hits: TopicHit[]
  /** Whether one of these says something of the topic by itself, and not only beside others. */
  isStrong: boolean
  /** Whether the dispatch is about the topic, and what that needed: so judged in the end. */
  about: boolean
  threshold: number
}

/** Whether a word says something of its topic by itself. */
export const saysItself = ({ item }: TopicHit): boolean => item.weight >= 2

/**
 * Adds what was found, in whatever order, to each topic and its broader ones, so that each word of the text counts once for
 * each; those declared are there even without. In the order of the taxonomy, a broader topic before its narrower ones.
 *
 * *Prime minister* is a word of politics, of government and holds *minister*: what scores best counts, the others not.
 * What speaks against a topic always counts.
 */
export function tallyHits(hits: readonly TopicHit[], declared: Iterable<string>): Tally[] {
  const tallies: Tally[] = []
  const room = roomByPlace().fill(0)
  for (const hit of hits) {
    let tally: Tally | undefined = open(tallies, room, hit.item.list)
    for (; tally !== undefined; tally = tally.broader) insert(tally.hits, hit)
  }
  for (const id of declared) {
    const topic = placedTopic(id)
    if (topic !== undefined) open(tallies, room, topic)
  }
  for (const tally of tallies) count(tally)
  return inOrder(tallies, room)
}

/** For each topic by its place, that of its tally among those opened, from 1 up: room that is filled anew each time. */
const roomByPlace = once(() => new Uint16Array(topics().length))

/** The tally of a topic, opened together with those of its broader topics when first asked for. */
function open(tallies: Tally[], room: Uint16Array, topic: PlacedTopic): Tally {
  const known = room[topic.place]!
  if (known > 0) return tallies[known - 1]!
  const broader = topic.broader === undefined ? undefined : open(tallies, room, topic.broader)
  const tally = { topic, broader, score: 0, hits: [], isStrong: false, about: false, threshold: 0 }
  room[topic.place] = tallies.push(tally)
  return tally
}

/** Puts a hit in its place among those of a topic, the best first: binary insertion, for these are few. */
function insert(hits: TopicHit[], hit: TopicHit): void {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBetter(hit, hits[middle]!)) high = middle
    else low = middle + 1
  }
  for (let at = hits.push(hit) - 1; at > low; at--) hits[at] = hits[at - 1]!
  hits[low] = hit
}

const isBetter = (one: TopicHit, other: TopicHit) =>
  one.points > other.points || (one.points === other.points && one.item.order < other.item.order)

/** Adds up the hits of a topic, and leaves those that count. */
function count(tally: Tally): void {
  const { hits } = tally
  let counted = 0
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    if (hit.points > 0) {
      if (isTaken(hit, hits, counted)) continue
      hits[counted++] = hit
      if (saysItself(hit)) tally.isStrong = true
    }
    tally.score += hit.points
  }
  if (counted < hits.length) hits.length = counted
}

/** Whether the first place of a hit shares a word with that of one counted before. */
function isTaken({ occurrences }: TopicHit, hits: readonly TopicHit[], counted: number): boolean {
  const here = occurrences[0]!
  for (let at = 0; at < counted; at++) {
    const there = hits[at]!.occurrences[0]!
    if (there.field === here.field && there.first <= here.last && here.first <= there.last) return true
  }
  return false
}

function inOrder(tallies: readonly Tally[], room: Uint16Array): Tally[] {
  const ordered: Tally[] = []
  for (let place = 0; place < room.length; place++)
    if (room[place]! > 0) ordered.push(tallies[room[place]! - 1]!)
  return ordered
}
