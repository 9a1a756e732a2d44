import type { PeopleReader } from '../../domain/people-reader.ts'
import { findPerson } from './find-person.ts'
import { nameIndexOf } from './name-index.ts'
import { createProfile } from './profile.ts'

export { readPeople } from './read-people.ts'

/** Finds the people of watchlists by name keys: coarse consonants of a surname and the opening of a given name. */
export const peopleReader: PeopleReader = {
  keysOf: (person) => {
    const { names, lone, literals } = createProfile(person)
    return [
      ...new Set([...names, ...lone].flatMap(({ keys }) => keys).concat(literals.map(({ key }) => key))),
    ]
  },
  keysIn: (text) => {
    const { byKey, literals } = nameIndexOf(text)
    return [...byKey.keys(), ...literals]
  },
  find: findPerson,
}
