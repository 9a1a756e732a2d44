import { type Grapheme, softVowelBits } from './graphemes.ts'
import type { Sounds } from './sounds.ts'

/** Consonants of a surname that count in a key: enough to be selective, few enough to survive inflection. */
const surnameLength = 5
const maxVariants = 6

/**
 * The consonant classes of a word, the first finer than the rest; several where a letter is a vowel in one language
 * and not in another.
 */
export function skeletonsOf({ graphemes, script }: Sounds, length = surnameLength): readonly string[] {
  let variants = ['']
  graphemes.forEach((grapheme, at) => {
    const fine = classesAt(graphemes, grapheme, at)
    const classes = script === 'syllabic' ? fine.flatMap(alternatives) : at === 0 ? fine : fine.map(coarse)
    const grown = classes.flatMap((one) => variants.map((variant) => append(variant, one)))
    variants = grown.length <= maxVariants ? grown : grown.slice(0, maxVariants)
  })
  return [...new Set(variants.map((variant) => variant.slice(0, length) || 'A'))]
}

function append(variant: string, classes: string): string {
  let grown = variant
  // neighbours of one class are written now as one letter, now as two
  for (const one of classes) if (familyOf(one) !== familyOf(grown.at(-1) ?? '')) grown += one
  return grown
}

/** Of *rl* one letter counts: Arabic parts *Nasr Allah*. */
const familyOf = (one: string) => (one === 'R' ? 'L' : coarse(one))

/** People get beginnings right: only there are b and f, d and t told apart. */
const coarse = (one: string) => coarser[one] ?? one
const coarser: Readonly<Record<string, string>> = { B: 'P', F: 'P', D: 'T' }

/** Han characters and kana are read in ways that do not tell these apart. */
const alternatives = (one: string): readonly string[] => confused[one] ?? [coarse(one)]
const confused: Readonly<Record<string, readonly string[]>> = { L: ['L', 'R'], R: ['L', 'R'] }

const soft = (grapheme: Grapheme | undefined) =>
  grapheme?.vowel === true && (grapheme.sounds & softVowelBits) !== 0

/** The classes a grapheme may have: several where one language's consonant is another's vowel or hiss. */
function classesAt(word: readonly Grapheme[], { keyClass }: Grapheme, at: number): readonly string[] {
  const [first, last] = [at === 0, at === word.length - 1]
  switch (keyClass) {
    case 'j':
      return ['', 'S', 'K']
    case 'w':
      return first ? ['F'] : ['P', '']
    case 'u':
      return ['', 'F']
    case 'o':
      return first && word[1]?.vowel ? ['', 'F'] : ['']
    case 'z':
      return ['D', 'S']
    case 'p':
      return ['B', 'F']
    case 'h':
      // heard at the end of many names from Arabic (*Masih*, Масих), silent at that of others (*Abdullah*)
      return !last ? ['K', ''] : first ? [''] : ['', 'K']
    case 'n':
      return last ? ['N', 'NK'] : ['N', 'NK', 'NS']
    case 'gn':
      return ['N', 'KN']
    case 'r':
      return ['R', '']
    case 'щ':
      // sht in Bulgarian
      return ['S', 'ST']
    case 'c':
      return soft(word[at + 1]) ? ['S'] : ['K', 'S']
    case 'g':
      return soft(word[at + 1]) ? ['K', 'S'] : ['K']
    case 'x':
      return ['S', 'K']
    default:
      return [keyClass]
  }
}

/** Classes of a given name that count in a key, a first vowel among them. */
const givenLength = 3

/** How a given name begins, for a key: `A` for a vowel or the first consonant class, then the next classes. */
export function openingsOf({ graphemes, script }: Sounds): readonly string[] {
  const first = graphemes[0]
  if (first === undefined) return ['A']
  const found: string[] = []
  if (first.vowel || 'jh'.includes(first.keyClass || '-')) {
    const rest = { graphemes: graphemes.slice(1), script }
    found.push(...skeletonsOf(rest, givenLength - 1).map((one) => (one === 'A' ? 'A' : `A${one}`)))
  }
  if (!first.vowel || 'uo'.includes(first.keyClass || '-'))
    found.push(...skeletonsOf({ graphemes, script }, givenLength).filter((one) => one !== 'A'))
  return [...new Set(found)]
}

/** The first letter of {@link openingsOf}, for initials. */
export const initialsOf = (sounds: Sounds): readonly string[] => [
  ...new Set(openingsOf(sounds).map((opening) => opening[0]!)),
]
