import type { ReadText } from '../../domain/annotation.ts'
import { Shape, type Words } from '../../domain/words.ts'
import { type NameToken, type Run, runsOf } from './name-text.ts'
import { isTitledSurname, type NameWord, nameWordOf } from './name-word.ts'
import type { NamePart, PersonName } from './person-name.ts'
import { functionWords } from './word-lists.ts'

/** Two tokens of a run that may be a surname and a given name; the same token twice for a name of one word. */
export interface Sighting {
  readonly run: Run
  readonly surname: number
  readonly given: number
}

/** A text as the names that may stand in it, by name key. */
export interface NameIndex {
  readonly runs: readonly Run[]
  readonly byKey: ReadonlyMap<string, readonly Sighting[]>
  /** The keys of pairs of characters, for names in scripts without spaces. */
  readonly literals: ReadonlySet<string>
}

/** How many words may stand between a surname and a given name, counting one of them. */
const reach = 3

/** By the headline too, for a text and its annotation share their words, but one body may stand under two headlines. */
const indexes = new WeakMap<Words, { readonly headline: Words; readonly index: NameIndex }>()

/** The index of a text, made once and kept as long as its words are. */
export function nameIndexOf(text: ReadText): NameIndex {
  const known = indexes.get(text.body)
  if (known?.headline === text.headline) return known.index
  const index = { ...createIndex(runsOf(text)), literals: literalsOf(text) }
  indexes.set(text.body, { headline: text.headline, index })
  return index
}

function createIndex(runs: readonly Run[]): Omit<NameIndex, 'literals'> {
  const byKey = new Map<string, Sighting[]>()
  for (const run of runs)
    for (let surname = 0; surname < run.length; surname++)
      if (mayBeSurname(run[surname]!)) addSightings(byKey, run, surname)
  return { runs, byKey }
}

function addSightings(byKey: Map<string, Sighting[]>, run: Run, surname: number) {
  const { skeletons } = run[surname]!.word
  const alone = { run, surname, given: surname }
  for (const skeleton of skeletons) add(byKey, singleKey(skeleton), alone)
  const last = Math.min(run.length - 1, surname + reach)
  for (let given = Math.max(0, surname - reach); given <= last; given++) {
    if (given === surname || !mayBeGiven(run[given]!)) continue
    // one object for all its keys, so that it is looked at once
    const sighting = { run, surname, given }
    const openings = openingsAt(run, given)
    for (const skeleton of skeletons)
      for (const opening of openings) add(byKey, pairKey(skeleton, opening), sighting)
  }
}

function add(byKey: Map<string, Sighting[]>, key: string, sighting: Sighting) {
  const known = byKey.get(key)
  if (known === undefined) byKey.set(key, [sighting])
  else known.push(sighting)
}

/** The key of the first two characters of a name in Han or kana. */
export const literalKey = (pair: string) => `字${pair}`

function literalsOf({ headline, body }: ReadText): Set<string> {
  const keys = new Set<string>()
  for (const words of [headline, body])
    for (let at = 0; at < words.count; at++)
      if ((words.shape[at]! & Shape.bigram) !== 0) keys.add(literalKey(words.folded[at]!))
  return keys
}

/** A capital within a sentence makes a name of any word, where there are capitals: Theresa *May*. */
const caseless = /^\p{Lo}/u

const mayBeSurname = ({ word, opens, small }: NameToken) =>
  !small &&
  (word.role === 'name' ||
    (word.role === 'function' && !opens && !caseless.test(word.surface)) ||
    isTitledSurname(word))

const mayBeGiven = (token: NameToken) => {
  const { role, letters } = token.word
  if (role === 'initial') return token.dotted || !functionWords.has(letters)
  return role === 'particle' || (mayBeSurname(token) && !(token.capitals && letters.length === 2))
}

const singleKey = (skeleton: string) => `=${skeleton}`
const pairKey = (skeleton: string, opening: string) => `${skeleton}+${opening}`

const singleKeys = ({ skeletons }: NameWord) => skeletons.map(singleKey)

/** Arabic writes apart what others write as one: *Nur Sultan*. */
function openingsAt(run: Run, at: number): readonly string[] {
  const { word } = run[at]!
  const next = run[at + 1]
  if (word.sounds.script !== 'abjad' || next === undefined) return word.openings
  return [...new Set([...word.openings, ...nameWordOf(word.surface + next.word.surface).openings])]
}

/** The keys of a surname that stands alone. */
export function surnameKeys({
  parts,
  surnameFirst,
}: Pick<PersonName, 'parts' | 'surnameFirst'>): readonly string[] {
  return singleKeys((surnameFirst ? parts[0]! : parts.at(-1)!).whole)
}

/** The keys of a name as a watchlist gives it: of each surname it may be quoted by, with each given name. */
export function keysOfName(
  { parts, surnameFirst, office }: PersonName,
  petForms: (part: NamePart) => readonly NameWord[],
) {
  if (parts.length === 1 && office !== undefined)
    return [parts[0]!.whole, ...petForms(parts[0]!)].flatMap(singleKeys)
  if (parts.length === 1 || hasInitial(parts[0]!)) return surnameKeys({ parts, surnameFirst })
  const found = new Set<string>()
  for (const [surname, given] of keyPairs(parts, surnameFirst)) {
    const openings = givenOpenings(given, petForms)
    for (const skeleton of surnameSkeletons(surname))
      for (const opening of openings) found.add(pairKey(skeleton, opening))
  }
  return [...found]
}

/** Whether the watchlist gives an initial for the first name. */
export const hasInitial = ({ whole, words }: NamePart) =>
  words.every(({ role }) => role === 'initial') && whole !== undefined

/** Which parts may be quoted as the surname, and with which given name. */
function keyPairs(parts: readonly NamePart[], surnameFirst: boolean): [NamePart, NamePart][] {
  const real = parts.filter(({ patronymic }) => !patronymic).slice(0, 5)
  if (surnameFirst)
    return real.slice(1).flatMap((given): [NamePart, NamePart][] => [
      [real[0]!, given],
      [given, real[0]!],
    ])
  return real.flatMap((given, at) =>
    real.slice(at + 1).map((surname): [NamePart, NamePart] => [surname, given]),
  )
}

const surnameSkeletons = ({ words, whole }: NamePart) =>
  new Set([...words.flatMap(({ skeletons }) => skeletons), ...whole.skeletons])

const maxOpenings = 20_000
const knownOpenings = new Map<string, readonly string[]>()

/** The openings of a given name and its pet forms; remembered, for many people share a given name. */
function givenOpenings(part: NamePart, petForms: (part: NamePart) => readonly NameWord[]): readonly string[] {
  const { words, whole, together } = part
  const id = `${words[0]!.surface} ${whole.surface} ${together?.surface ?? ''}`
  const known = knownOpenings.get(id)
  if (known !== undefined) return known
  if (knownOpenings.size >= maxOpenings) knownOpenings.clear()
  const forms = [words[0]!, whole, ...(together ? [together] : []), ...petForms(part)]
  const openings = forms.flatMap((form) => form.openings)
  const initials = openings.filter((one) => !one.endsWith('.')).map((opening) => `${opening[0]}.`)
  const found = [...new Set([...openings, ...initials])]
  knownOpenings.set(id, found)
  return found
}
