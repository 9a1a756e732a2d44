import type { Near, Side } from './atom-uses.ts'
import { findNear, findPhrase } from './leaf-places.ts'
import type { Occurrence } from './reading.ts'
import type { Sightings } from './sightings.ts'

/** Adds the leaves that find their two sides near each other, given where the words of all such sides stand. */
export function findNearLeaves(
  nearAt: (atom: number) => readonly Near[],
  words: Sightings,
  found: Sightings,
): void {
  for (const { number } of words.all())
    for (const near of nearAt(number)) {
      const { leaf, left, right, far } = near
      // most have nothing on the other side
      if (!isAnyThere(far, words) || !isAnyThere(far === left ? right : left, words) || found.has(leaf))
        continue
      for (const place of findNear(near, placesOf(left, words), placesOf(right, words)))
        found.add(leaf, place)
    }
}

/** Whether all words of anything of a side are in the text. */
function isAnyThere(side: Side, words: Sightings): boolean {
  for (const atoms of side) if (isAllThere(atoms, words)) return true
  return false
}

function isAllThere(atoms: readonly number[], words: Sightings): boolean {
  for (const atom of atoms) if (!words.has(atom)) return false
  return true
}

const placesOf = (side: Side, words: Sightings): readonly Occurrence[] =>
  side.length === 1 ? placesOfThing(side[0]!, words) : side.flatMap((atoms) => placesOfThing(atoms, words))

const placesOfThing = (atoms: readonly number[], words: Sightings): readonly Occurrence[] =>
  atoms.length === 1 ? words.of(atoms[0]!) : findPhrase(atoms.map((atom) => words.of(atom)))
