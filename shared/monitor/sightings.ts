import type { Field } from '../domain/evidence.ts'
import { bodyStart } from './positions.ts'
import type { Occurrence } from './readable.ts'

/** Which of many numbered things were seen in one text, and where; emptied and filled anew for each text. */
export interface Sightings {
  /** How many things were seen, and the number of each in the order of first sight. */
  count(): number
  numberAt(place: number): number
  has(number: number): boolean
  /** Where a thing was seen, in the order of sight; nowhere if it was not. */
  of(number: number): Occurrence[]
  add(number: number, field: Field, first: number, last: number): void
  clear(): void
}

/**
 * Room for the sightings of `size` things. Most are never asked for, so they are columns of numbers, those of one thing
 * linked one to the next, and become objects in {@link Sightings.of}.
 */
export function createSightings(size: number): Sightings {
  /** By the number of a thing, its place among those seen, from 1 up. */
  const places = new Uint32Array(size)
  /** By place, less 1: the number of the thing, its first sighting and its last. */
  const numbers: number[] = []
  const heads: number[] = []
  const tails: number[] = []
  /** By sighting: its first word over both fields, its last, and the next sighting of the same thing, or -1. */
  const starts: number[] = []
  const lasts: number[] = []
  const nexts: number[] = []
  let [count, sightings] = [0, 0]
  const occurrenceAt = (sighting: number): Occurrence => {
    const start = starts[sighting]!
    const last = lasts[sighting]!
    return start < bodyStart
      ? { field: 'headline', first: start, last }
      : { field: 'body', first: start - bodyStart, last }
  }
  return {
    count: () => count,
    numberAt: (place) => numbers[place]!,
    has: (number) => places[number]! > 0,
    of(number) {
      const place = places[number]! - 1
      if (place < 0) return []
      const occurrences = [occurrenceAt(heads[place]!)]
      for (let next = nexts[heads[place]!]!; next >= 0; next = nexts[next]!)
        occurrences.push(occurrenceAt(next))
      return occurrences
    },
    add(number, field, first, last) {
      const sighting = sightings++
      starts[sighting] = field === 'headline' ? first : bodyStart + first
      lasts[sighting] = last
      nexts[sighting] = -1
      const place = places[number]! - 1
      if (place < 0) {
        numbers[count] = number
        heads[count] = sighting
        tails[count] = sighting
        places[number] = ++count
      } else {
        nexts[tails[place]!] = sighting
        tails[place] = sighting
      }
    },
    clear() {
      for (let place = 0; place < count; place++) places[numbers[place]!] = 0
      count = 0
      sightings = 0
    },
  }
}
