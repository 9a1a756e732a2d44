import type { Language } from '../../domain/language.ts'
import { soundDistance } from './distance.ts'
import { basesOf, declensionOf, withoutPrefix } from './endings.ts'
import { givenNamesOf } from './given-names.ts'
import type { Grapheme } from './graphemes.ts'
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
  if (length <= 3) return 0.3
  if (length === 4) return 0.5
  return length === 5 ? 0.6 : length === 6 ? 0.8 : 1
}

/** Whether `seen`, in a text of this language, may be the word `sought` of a name; `undefined` if not. */
export function likeness(sought: NameWord, seen: NameWord, language: Language): Likeness | undefined {
  if (sought.letters === seen.letters) return { cost: 0, rule: 'same' }
  const straight = soundDistance(sought.sounds, seen.sounds)
  const bare = withoutPrefix(seen.letters)
  const unprefixed = bare === undefined ? straight : soundDistance(sought.sounds, nameWordOf(bare).sounds)
  const inflected = inflectedDistance(sought, seen, language) + inflectionCost
  const cost = Math.min(straight, unprefixed, inflected)
  const length = Math.min(sought.sounds.graphemes.length, seen.sounds.graphemes.length)
  if (cost > tolerance(length, sought.sounds.loose !== seen.sounds.loose)) return undefined
  if (inflected < Math.min(straight, unprefixed)) return { cost, rule: 'case form' }
  return { cost, rule: cost > misspeltFrom ? 'misspelling' : 'spelling' }
}

function inflectedDistance(sought: NameWord, seen: NameWord, language: Language): number {
  const bases = basesOf(seen.letters, declensionOf(sought.letters), language)
  if (bases.length === 0) return Number.POSITIVE_INFINITY
  const stems = stemsOf(sought.sounds)
  let least = Number.POSITIVE_INFINITY
  for (const base of bases) {
    const seenStem = withoutFinalVowels(nameWordOf(base.letters).sounds)
    for (const stem of stems) least = Math.min(least, soundDistance(stem, seenStem))
  }
  return least
}

/** The stem that endings are added to, and the one whose last vowel flees: *Pavel*, *Pavla*. */
function stemsOf(sounds: Sounds): Sounds[] {
  const stem = withoutFinalVowels(sounds)
  const { graphemes } = stem
  const fleeting =
    graphemes.length === sounds.graphemes.length && graphemes.length > 3 && graphemes.at(-2)?.vowel
  if (!fleeting) return [stem]
  return [stem, { ...stem, graphemes: [...graphemes.slice(0, -2), graphemes.at(-1)!] }]
}

function withoutFinalVowels({ graphemes, loose }: Sounds): Sounds {
  let end = graphemes.length
  while (end > 1 && isVowelLike(graphemes[end - 1]!)) end--
  return { graphemes: graphemes.slice(0, end), loose }
}

const isVowelLike = ({ vowel, keyClass }: Grapheme) => vowel || keyClass === 'j'

const petFormCost = 0.1

/**
 * As {@link likeness}, for given names: pet forms and forms in other languages count, and two names known to be
 * different (*Hassan*, *Hussein*) never do.
 */
export function givenLikeness(sought: NameWord, seen: NameWord, language: Language): Likeness | undefined {
  if (sought.role === 'initial' || seen.role === 'initial') return initialLikeness(sought, seen)
  const near = likeness(sought, seen, language)
  if (near?.rule === 'same') return near
  const left = givenNamesOf(sought.letters, sought.sounds)
  const right = namesSeen(seen, near?.rule === 'case form' ? undefined : language)
  if (left.length > 0 && right.length > 0) {
    if (right.some((one) => left.includes(one))) return near ?? { cost: petFormCost, rule: 'other form' }
    return near?.rule === 'case form' ? near : undefined
  }
  return near
}

const namesSeen = (seen: NameWord, _language: Language | undefined) => givenNamesOf(seen.letters, seen.sounds)

const initialCost = 0.3

function initialLikeness(sought: NameWord, seen: NameWord): Likeness | undefined {
  const letter = ({ openings }: NameWord) => openings.map((opening) => opening[0])
  const first = (word: NameWord) => word.sounds.graphemes[0]
  const shared = letter(sought).some((one) => letter(seen).includes(one))
  const [a, b] = [first(sought), first(seen)]
  if (!shared || a === undefined || b === undefined || (a.sounds & b.sounds) === 0) return undefined
  return { cost: initialCost, rule: 'initial' }
}
