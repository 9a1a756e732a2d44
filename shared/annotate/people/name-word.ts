import { fold } from '../../text/normalise.ts'
import { type Declension, declensionOf, withoutEnding, withoutPrefix } from './endings.ts'
import { generationNamed } from './generations.ts'
import { officeNamed } from './offices.ts'
import { initialsOf, openingsOf, skeletonsOf } from './skeleton.ts'
import { type Sounds, soundsOf } from './sounds.ts'
import { functionWords, particles, titles } from './word-lists.ts'

/** What a word can be within a name. */
export type Role = 'name' | 'initial' | 'particle' | 'title' | 'generation' | 'function'

/** A word of a text or of a watchlist as a part of a name; computed once for each spelling. */
export interface NameWord {
  readonly surface: string
  /** Lower case, accents stripped where they only colour a letter. */
  readonly letters: string
  readonly sounds: Sounds
  readonly role: Role
  readonly declension: Declension
  /** Of a name whose own script leaves vowels out: whoever romanised it guessed them. */
  readonly guessedVowels: boolean
  /** Key parts: as a surname, as a given name. */
  readonly skeletons: readonly string[]
  readonly openings: readonly string[]
}

/** Characters of the longest word that is read as part of a name; sounding out a word takes time by its square. */
export const longestNameWord = 100

const maxWords = 50_000
const memo = new Map<string, NameWord>()

/** The name word of a spelling, remembered; the memory is bounded and emptied when full. */
export function nameWordOf(surface: string): NameWord {
  const known = memo.get(surface)
  if (known !== undefined) return known
  if (memo.size >= maxWords) memo.clear()
  const word = readNameWord(surface)
  memo.set(surface, word)
  return word
}

function readNameWord(surface: string): NameWord {
  const letters = fold(surface)
  const sounds = soundsOf(surface)
  const role = roleOf(surface, letters)
  const initial = role === 'initial'
  const uninflected = [sounds, ...soundsOfAny(withoutEnding(letters))]
  return {
    surface,
    letters,
    sounds,
    role,
    declension: declensionOf(letters),
    guessedVowels: false,
    skeletons: initial
      ? []
      : unique([...uninflected, ...soundsOfAny(withoutPrefix(letters))].flatMap((form) => skeletonsOf(form))),
    openings: initial
      ? initialsOf(sounds).map((opening) => `${opening}.`)
      : unique(uninflected.flatMap(openingsOf)),
  }
}

const soundsOfAny = (...words: (string | undefined)[]) =>
  words.filter((one) => one !== undefined).map(soundsOf)

const unique = (keys: readonly string[]) => (keys.length < 2 ? keys : [...new Set(keys)])

const titledSurnames = new Set(
  'king prince pope bishop cardinal major judge marshal lord konig koning kaiser keizer krol kral rey roi cesar'.split(
    ' ',
  ),
)

/** Whether a title is a surname too, which it is at the end of a name: *John Major*, *Stephen King*. */
export const isTitledSurname = ({ role, letters }: Pick<NameWord, 'role' | 'letters'>) =>
  role === 'title' && titledSurnames.has(letters)

const singleLetter = /^\p{L}\p{M}*$/u
const romanNumeral = /^[ivxхі]+$/
const caseless = /^[\p{Lo}]/u

/** What a word can be within a name, from its spelling and its folded form. */
export function roleOf(surface: string, letters: string): Role {
  if (singleLetter.test(surface) && !caseless.test(surface)) return 'initial'
  const numeral = romanNumeral.test(letters)
  if (generationNamed(letters) !== undefined && !(numeral && surface !== surface.toUpperCase()))
    return 'generation'
  if (particles.has(letters)) return 'particle'
  if (titles.has(letters) || officeNamed(letters) !== undefined) return 'title'
  // as written too: folding makes one of على (on) and علي (Ali)
  return functionWords.has(letters) || functionWords.has(surface) ? 'function' : 'name'
}
