import { type Grapheme, softVowelBits } from './graphemes.ts'
import type { Sounds } from './sounds.ts'

/** Consonants of a surname that count in a key: enough to be selective, few enough to survive inflection. */
const surnameLength = 5
const maxVariants = 6

/** The coarse consonant classes of a word; several where a letter is a vowel in one language and not in another. */
export function skeletonsOf({ graphemes }: Sounds, length = surnameLength): readonly string[] {
  let variants = ['']
  graphemes.forEach((grapheme, at) => {
    const classes = classesAt(graphemes, grapheme, at)
    const grown = classes.flatMap((one) => variants.map((variant) => append(variant, one)))
    variants = grown.length <= maxVariants ? grown : grown.slice(0, maxVariants)
  })
  return [...new Set(variants.map((variant) => variant.slice(0, length) || 'A'))]
}

function append(variant: string, classes: string): string {
  let grown = variant
  // neighbours of one class are written now as one letter, now as two
  for (const one of classes) if (one !== grown.at(-1)) grown += one
  return grown
}

const soft = (grapheme: Grapheme | undefined) =>
  grapheme?.vowel === true && (grapheme.sounds & softVowelBits) !== 0

/** The classes a grapheme may have: several where one language's consonant is another's vowel or hiss. */
function classesAt(word: readonly Grapheme[], { keyClass }: Grapheme, at: number): readonly string[] {
  const [first, last] = [at === 0, at === word.length - 1]
  switch (keyClass) {
    case 'j':
      return ['', 'S', 'K']
    case 'w':
      return first ? ['P'] : ['P', '']
    case 'u':
      return ['', 'P']
    case 'o':
      return first && word[1]?.vowel ? ['', 'P'] : ['']
    case 'h':
      return last ? [''] : ['K', '']
    case 'n':
      return last ? ['N'] : ['N', 'NK', 'NS']
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

/** How a given name begins, for a key: `A` for a vowel or the first consonant class, then the next class. */
export function openingsOf({ graphemes, script }: Sounds): readonly string[] {
  const first = graphemes[0]
  if (first === undefined) return ['A']
  const found: string[] = []
  if (first.vowel || 'jh'.includes(first.keyClass || '-')) {
    const rest = { graphemes: graphemes.slice(1), script }
    found.push(...skeletonsOf(rest, 1).map((one) => (one === 'A' ? 'A' : `A${one}`)))
  }
  if (!first.vowel || 'uo'.includes(first.keyClass || '-'))
    found.push(...skeletonsOf({ graphemes, script }, 2).filter((one) => one !== 'A'))
  return [...new Set(found)]
}

/** The first letter of {@link openingsOf}, for initials. */
export const initialsOf = (sounds: Sounds): readonly string[] => [
  ...new Set(openingsOf(sounds).map((opening) => opening[0]!)),
]
