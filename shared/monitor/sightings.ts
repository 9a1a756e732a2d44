import type { Occurrence } from './reading.ts'

/** A thing seen in a text, by its number, and where, in the order of sight. */
export interface Sighting {
  readonly number: number
  readonly occurrences: Occurrence[]
}

/** Which of many numbered things were seen in one text; emptied and filled anew for each text. */
export interface Sightings {
  /** In the order of first sight. */
  all(): readonly Sighting[]
  has(number: number): boolean
  /** Where a thing was seen; nowhere if it was not. */
  of(number: number): readonly Occurrence[]
  add(number: number, here: Occurrence): void
  clear(): void
}

const nowhere: readonly Occurrence[] = []

/** Room for the sightings of `size` things. */
export function createSightings(size: number): Sightings {
  /** By the number of a thing, its place among those seen, from 1 up. */
  const places = new Uint32Array(size)
  let all: Sighting[] = []
  return {
    all: () => all,
    has: (number) => places[number] !== 0,
    of: (number) => all[places[number]! - 1]?.occurrences ?? nowhere,
    add(number, here) {
      const place = places[number]!
      if (place > 0) all[place - 1]!.occurrences.push(here)
      else places[number] = all.push({ number, occurrences: [here] })
    },
    clear() {
      for (const { number } of all) places[number] = 0
      all = []
    },
  }
}
