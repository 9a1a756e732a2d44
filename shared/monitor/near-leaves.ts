import type { AtomUses, Near, Side } from './atom-uses.ts'
import { findNear, findPhrase } from './leaf-places.ts'
import type { Occurrence } from './readable.ts'
import type { Sightings } from './sightings.ts'

/** The leaves of nearness by the words that open them; these go by their numbers for nearness. */
export interface NearTable {
  /** For each word, where its leaves begin among the numbers; they end where those of the next begin. */
  readonly from: Uint32Array
  /** For each leaf its `far` and its place in `all`: most find nothing there, and need no further look. */
  readonly numbers: Int32Array
  readonly all: readonly Near[]
}

export function tableOfNears(nears: AtomUses['nears']): NearTable {
  const from = new Uint32Array(nears.length + 1)
  for (const [word, { length }] of nears.entries()) from[word + 1] = from[word]! + 2 * length
  const all = nears.flat()
  return { from, numbers: Int32Array.from(all.flatMap(({ far }, i) => [far, i])), all }
}

/** Adds the leaves that find their two sides near each other, given where the words of all such sides stand. */
export function findNearLeaves({ from, numbers, all }: NearTable, words: Sightings, found: Sightings): void {
  const count = words.count()
  for (let place = 0; place < count; place++) {
    const word = words.numberAt(place)
    for (let at = from[word]!, end = from[word + 1]!; at < end; at += 2)
      if (numbers[at]! < 0 || words.has(numbers[at]!)) findNearLeaf(all[numbers[at + 1]!]!, words, found)
  }
}

function findNearLeaf(near: Near, words: Sightings, found: Sightings): void {
  const { leaf, left, right } = near
  if (found.has(leaf) || !isAnyThere(left, words) || !isAnyThere(right, words)) return
  for (const { field, first, last } of findNear(near, placesOf(left, words), placesOf(right, words)))
    found.add(leaf, field, first, last)
}

/** Whether all words of anything of a side are in the text. */
function isAnyThere(side: Side, words: Sightings): boolean {
  for (const thing of side) if (isAllThere(thing, words)) return true
  return false
}

function isAllThere(thing: readonly number[], words: Sightings): boolean {
  for (const word of thing) if (!words.has(word)) return false
  return true
}

const placesOf = (side: Side, words: Sightings): readonly Occurrence[] =>
  side.length === 1 ? placesOfThing(side[0]!, words) : side.flatMap((thing) => placesOfThing(thing, words))

const placesOfThing = (thing: readonly number[], words: Sightings): readonly Occurrence[] =>
  thing.length === 1 ? words.of(thing[0]!) : findPhrase(thing.map((word) => words.of(word)))
