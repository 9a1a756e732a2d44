import type { Language } from '../../domain/language.ts'
import { soundDistance } from './distance.ts'
import { basesOf, withoutPrefix } from './endings.ts'
import { type GivenName, givenNamesOf, isWrittenGivenName } from './given-names.ts'
import { fleetingBits, type Grapheme } from './graphemes.ts'
import { type NameWord, nameWordOf } from './name-word.ts'
import type { Sounds } from './sounds.ts'

/** How a word of a text is a word of a name: its cost (0 is certain) and by which rule. */
export interface Likeness {
  readonly cost: number
  readonly rule: 'same' | 'spelling' | 'case form' | 'other form' | 'initial' | 'misspelling'
}

const inflectionCost = 0.05
const misspeltFrom = 0.45

/** How far a word may be from a name of so many graphemes and still be it. */
function tolerance(length: number, loose: boolean): number {
  if (loose) return length <= 3 ? 0.2 : 0.35
  if (length <= 3) return 0.25
  if (length === 4) return 0.4
  return length === 5 ? 0.5 : length === 6 ? 0.7 : 1
}

/** Whether `seen`, in a text of this language, may be the word `sought` of a name; `undefined` if not. */
export function likeness(sought: NameWord, seen: NameWord, language: Language): Likeness | undefined {
  if (sought.letters === seen.letters) return { cost: 0, rule: 'same' }
  if (areHan(sought, seen))
    return soundDistance(sought.sounds, seen.sounds) === 0 ? { cost: 0, rule: 'spelling' } : undefined
  const limit = limitOf(sought, seen)
  const straight = Math.min(
    soundDistance(sought.sounds, seen.sounds, limit, sought.guessedVowels),
    unprefixedDistance(sought, seen, limit),
    bulgarianDistance(sought, seen, language, limit),
  )
  const inflected = inflectedDistance(sought, seen, language, limit - inflectionCost) + inflectionCost
  const cost = Math.min(straight, inflected)
  if (cost > limit) return undefined
  if (inflected < straight) return { cost, rule: 'case form' }
  return { cost, rule: cost > misspeltFrom ? 'misspelling' : 'spelling' }
}

const han = /^\p{Script=Han}+$/u

/** Two words in Han characters are the same or not: only as simplified and traditional may they differ. */
const areHan = (a: NameWord, b: NameWord) =>
  a.sounds.script === 'syllabic' &&
  b.sounds.script === 'syllabic' &&
  han.test(a.surface) &&
  han.test(b.surface)

/** Short names that are written with all their vowels agree in them or are others: *Orbán*, *Urban*. */
const shortNameLimit = 0.35
const shortName = 6

function limitOf(sought: NameWord, seen: NameWord): number {
  const length = Math.min(sought.sounds.graphemes.length, seen.sounds.graphemes.length)
  const limit = tolerance(length, sought.sounds.script !== seen.sounds.script)
  const plain = sought.sounds.script === 'plain' && seen.sounds.script === 'plain'
  return plain && length <= shortName ? Math.min(limit, shortNameLimit) : limit
}

/** The distance without the article that Arabic writes onto either word. */
function unprefixedDistance(sought: NameWord, seen: NameWord, limit: number): number {
  if (sought.sounds.script !== 'abjad' && seen.sounds.script !== 'abjad') return Number.POSITIVE_INFINITY
  const [left, right] = [withoutPrefix(sought.letters), withoutPrefix(seen.letters)]
  if (left === undefined && right === undefined) return Number.POSITIVE_INFINITY
  const soundsOrBare = (word: NameWord, bare: string | undefined) =>
    bare === undefined ? [word.sounds] : [word.sounds, nameWordOf(bare).sounds]
  const pairs = soundsOrBare(sought, left).flatMap((a) =>
    soundsOrBare(seen, right).map((b) => soundDistance(a, b, limit)),
  )
  return Math.min(...pairs)
}

/** The distance from a Bulgarian word whose щ is *sht*, no *shch*: Щайнмайер is *Steinmeier*. */
function bulgarianDistance(sought: NameWord, seen: NameWord, language: Language, limit: number): number {
  if (language !== 'bg' || !seen.letters.includes('щ')) return Number.POSITIVE_INFINITY
  return soundDistance(sought.sounds, nameWordOf(seen.letters.replaceAll('щ', 'шт')).sounds, limit)
}

function inflectedDistance(sought: NameWord, seen: NameWord, language: Language, limit: number): number {
  const bases = basesOf(seen.letters, sought.declension, language)
  if (bases.length === 0) return Number.POSITIVE_INFINITY
  const stem = withoutFinalVowels(sought.sounds)
  const endsInVowel = stem.graphemes.length < sought.sounds.graphemes.length
  const stems = endsInVowel ? [stem] : [stem, ...withoutFleetingVowel(stem)]
  let least = Number.POSITIVE_INFINITY
  for (const base of bases) {
    const { sounds } = nameWordOf(base.letters)
    const seenStem = endsInVowel ? withoutFinalVowels(sounds) : sounds
    for (const one of stems)
      least = Math.min(least, soundDistance(one, seenStem, limit, sought.guessedVowels))
  }
  return least
}

/** The stem whose last vowel, an *e* or an *o*, flees before an ending: *Pavel*, *Pavla*. */
function withoutFleetingVowel(stem: Sounds): Sounds[] {
  const { graphemes } = stem
  const last = graphemes.at(-2)
  if (graphemes.length <= 3 || last?.vowel !== true || (last.sounds & fleetingBits) === 0) return []
  return [{ ...stem, graphemes: [...graphemes.slice(0, -2), graphemes.at(-1)!] }]
}

function withoutFinalVowels({ graphemes, script }: Sounds): Sounds {
  let end = graphemes.length
  while (end > 1 && isVowelLike(graphemes[end - 1]!)) end--
  return { graphemes: graphemes.slice(0, end), script }
}

const isVowelLike = ({ vowel, keyClass }: Grapheme) => vowel || keyClass === 'j'

/** As {@link likeness}, for surnames: one that is a given name is not another given name (*Hassan*, *Hussein*). */
export function surnameLikeness(sought: NameWord, seen: NameWord, language: Language): Likeness | undefined {
  const found = likeness(sought, seen, language)
  if (found === undefined || found.rule === 'same' || found.rule === 'case form') return found
  if (!isWrittenGivenName(sought.letters) || !isWrittenGivenName(seen.letters)) return found
  const names = givenNamesOf(sought.letters, sought.sounds)
  const others = givenNamesOf(seen.letters, seen.sounds).filter((name) => !names.includes(name))
  return isForm(others, seen) ? undefined : found
}

const otherFormCost = 0.1
const otherFormLimit = 0.2
const rivalMargin = 0.2

/**
 * As {@link likeness}, for given names: pet forms and forms in other languages count, and a word that is rather another
 * known name (*Hussein* where *Hassan* is sought) does not.
 */
export function givenLikeness(sought: NameWord, seen: NameWord, language: Language): Likeness | undefined {
  if (sought.role === 'initial' || seen.role === 'initial') return initialLikeness(sought, seen)
  const direct = likeness(sought, seen, language)
  if (direct?.rule === 'same' || areHan(sought, seen)) return direct
  const names = givenNamesOf(sought.letters, sought.sounds)
  const best = bestForm(direct, names, seen, language)
  if (best === undefined) return undefined
  const rivals = givenNamesOf(seen.letters, seen.sounds).filter((name) => !names.includes(name))
  const nearest = Math.min(...rivals.map((name) => distanceTo(name, seen)))
  if (!isForm(names, sought) && latin.test(sought.letters)) return best
  if (best.rule !== 'case form' && isForm(rivals, seen) && !isForm(names, seen)) return undefined
  return best.cost > nearest + rivalMargin ? undefined : best
}

const latin = /^[a-z]/

const isForm = (names: readonly GivenName[], { letters }: NameWord) =>
  names.some(({ forms }) => forms.includes(letters))

/** The word itself, or the nearest of the forms its bearers go by. */
function bestForm(
  direct: Likeness | undefined,
  names: readonly GivenName[],
  seen: NameWord,
  language: Language,
) {
  let best = direct
  for (const { forms } of names)
    for (const form of forms) {
      const word = nameWordOf(form)
      if (
        (form.length < 3 && form !== seen.letters) ||
        !word.openings.some((opening) => seen.openings.includes(opening))
      )
        continue
      const found = likeness(word, seen, language)
      if (found === undefined || found.cost > otherFormLimit) continue
      const cost = found.cost + otherFormCost
      if (cost >= (best?.cost ?? 9)) continue
      best = { cost, rule: found.rule === 'case form' ? 'case form' : 'other form' }
    }
  return best
}

const distanceTo = ({ forms }: GivenName, { sounds }: NameWord) =>
  Math.min(...forms.map((form) => soundDistance(nameWordOf(form).sounds, sounds)))

const initialCost = 0.3

function initialLikeness(sought: NameWord, seen: NameWord): Likeness | undefined {
  const letter = ({ openings }: NameWord) => openings.map((opening) => opening[0])
  const first = (word: NameWord) => word.sounds.graphemes[0]
  const shared = letter(sought).some((one) => letter(seen).includes(one))
  const [a, b] = [first(sought), first(seen)]
  if (!shared || a === undefined || b === undefined || (a.sounds & b.sounds) === 0) return undefined
  return { cost: initialCost, rule: 'initial' }
}
