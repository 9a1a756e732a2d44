import type { Person } from '../../domain/watchlist.ts'
import { givenNamesOf } from './given-names.ts'
import { keysOfName } from './name-index.ts'
import { type NameWord, nameWordOf } from './name-word.ts'
import { type NamePart, type PersonName, readPersonName } from './person-name.ts'

/** A person of a watchlist made ready to be looked for. */
export interface Profile {
  readonly names: readonly { readonly name: PersonName; readonly keys: readonly string[] }[]
  readonly excluded: readonly PersonName[]
}

const profiles = new WeakMap<Person, Profile>()

/** The profile of a person, made once and kept as long as the person is. */
export function profileOf(person: Person): Profile {
  const known = profiles.get(person)
  if (known !== undefined) return known
  const profile = createProfile(person)
  profiles.set(person, profile)
  return profile
}

function createProfile({ name, aliases = [], not = [] }: Person): Profile {
  const written = [...new Set([name, ...aliases])]
  return {
    names: written
      .map(readPersonName)
      .filter(({ parts }) => parts.length > 0)
      .map((one) => ({ name: one, keys: keysOfName(one, petForms) })),
    excluded: not.map(readPersonName).filter(({ parts }) => parts.length > 0),
  }
}

/** The other forms of a given name, as words. */
function petForms({ whole, words }: NamePart): readonly NameWord[] {
  return [whole, ...words]
    .flatMap(({ letters, sounds }) => givenNamesOf(letters, sounds))
    .flatMap(({ forms }) => forms)
    .map(nameWordOf)
}
