import type { Person } from '../../domain/watchlist.ts'
import { fold } from '../../text/normalise.ts'
import { givenNamesOf } from './given-names.ts'
import { knownPersonOf } from './known-lookup.ts'
import { keysOfName, literalKey, surnameKeys } from './name-index.ts'
import { readingsOf } from './name-readings.ts'
import { type NameWord, nameWordOf } from './name-word.ts'
import type { NamePart, PersonName } from './person-name.ts'

/** A person of a watchlist made ready to be looked for. */
export interface Profile {
  readonly names: readonly Sought[]
  /** Names looked for letter by letter: those in Han characters and kana, which are not split into words. */
  readonly literals: readonly { readonly text: string; readonly key: string }[]
  /** Surnames that mean this person even where no full name stands. */
  readonly lone: readonly Sought[]
  readonly excluded: readonly PersonName[]
}

/** A name and the keys it is found under. */
export interface Sought {
  readonly name: PersonName
  readonly keys: readonly string[]
  /** A spelling we know beside the reader's own: it is for texts in its script, those in others have better ones. */
  readonly ownScriptOnly: boolean
}

const maxProfiles = 20_000
const profiles = new Map<Person, Profile>()

/** The profile of a person, remembered for those met again soon; the memory is bounded. */
export function profileOf(person: Person): Profile {
  const known = profiles.get(person)
  if (known !== undefined) return known
  if (profiles.size >= maxProfiles) profiles.clear()
  const profile = createProfile(person)
  profiles.set(person, profile)
  return profile
}

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u

/** A profile not remembered, for what is asked once a person. */
export function createProfile({ name, aliases = [], not = [] }: Person): Profile {
  const main = readingsOf(name)
  const known = main.map(knownPersonOf).find((one) => one !== undefined)
  const spellings = known === undefined ? [] : [known.name, ...known.spellings]
  const written = [...new Set([name, ...aliases, ...spellings])].map((one) => one.normalize('NFC'))
  const readings = written.filter(isSplit).flatMap(readingsOf)
  // a known surname by itself is weighed as a surname alone
  const bynames = readings.filter(({ parts, written: one }) => parts.length === 1 && spellings.includes(one))
  const names = known?.loneSurname === true ? readings.filter((one) => !bynames.includes(one)) : readings
  return {
    names: names.map((one) => ({
      name: one,
      keys: keysOfName(one, petForms),
      ownScriptOnly: unlettered.test(one.written) && spellings.includes(one.written),
    })),
    literals: written
      .filter((one) => spaceless.test(one))
      .map((text) => ({ text, key: literalKey(fold([...text].slice(0, 2).join(''))) })),
    lone: known?.loneSurname === true ? lonely([...main.slice(0, 1), ...bynames]) : [],
    excluded: not.flatMap(readingsOf),
  }
}

/** A name of one word in Han, kana or Hangul says too little as sounds: it is only looked for as it is written. */
const isSplit = (written: string) => !spaceless.test(written) || /^\p{Script=Han}{2,4}$/u.test(written)

const lonely = (names: readonly PersonName[]): Sought[] =>
  names.map((name) => ({ name, keys: surnameKeys(name), ownScriptOnly: unlettered.test(name.written) }))

/** Scripts that leave vowels out, or write syllables: read as sounds, they sound like much else. */
const unlettered =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The other forms of a given name, as words. */
function petForms({ whole, words }: NamePart): readonly NameWord[] {
  return [whole, ...words]
    .flatMap(({ letters, sounds }) => givenNamesOf(letters, sounds))
    .flatMap(({ forms }) => forms)
    .map(nameWordOf)
}
