import type { PersonMention, ReadText } from '../../domain/annotation.ts'
import type { PeopleReader } from '../../domain/people-reader.ts'

/** Finds the people of watchlists by name keys. */
export const peopleReader: PeopleReader = {
  keysOf: () => [],
  keysIn: () => [],
  find: () => [],
}

/** The people a text seems to name: sequences of capitalised words. A suggestion, no claim of completeness. */
export function readPeople(_text: ReadText): PersonMention[] {
  return []
}
