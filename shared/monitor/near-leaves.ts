import type { AtomUse, Near, Side } from './atom-uses.ts'
import { findNear, findPhrase } from './leaf-places.ts'
import type { Occurrence } from './reading.ts'
import type { Sightings } from './sightings.ts'

/** The leaves of nearness by the atoms that open them. */
export interface NearTable {
  /** For each atom, where its leaves begin among the numbers; they end where those of the next begin. */
  readonly from: Uint32Array
  /** For each leaf its `far` and its place in `all`: most find nothing there, and need no further look. */
  readonly numbers: Int32Array
  readonly all: readonly Near[]
}

export function tableOfNears(uses: readonly AtomUse[]): NearTable {
  const from = new Uint32Array(uses.length + 1)
  for (const [atom, { near }] of uses.entries()) from[atom + 1] = from[atom]! + 2 * near.length
  const all = uses.flatMap(({ near }) => near)
  return { from, numbers: Int32Array.from(all.flatMap(({ far }, i) => [far, i])), all }
}

/** Adds the leaves that find their two sides near each other, given where the words of all such sides stand. */
export function findNearLeaves({ from, numbers, all }: NearTable, words: Sightings, found: Sightings): void {
  const count = words.count()
  for (let place = 0; place < count; place++) {
    const atom = words.numberAt(place)
    for (let at = from[atom]!, end = from[atom + 1]!; at < end; at += 2)
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
