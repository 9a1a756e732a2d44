import type { Grapheme } from './graphemes.ts'
import type { Sounds } from './sounds.ts'

/** Consonants of a surname that count in a key: enough to be selective, few enough to survive inflection. */
const surnameLength = 5
const maxVariants = 4

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

function append(variant: string, one: string): string {
  if (one.length > 1) return append(append(variant, one[0]!), one.slice(1))
  const last = variant.at(-1)
  // neighbours are written now as one letter, now as two: ks and x, ts and c
  if (one === 'S' && last === 'T') return append(variant.slice(0, -1), 'S')
  return one === '' || one === last ? variant : variant + one
}

function classesAt(word: readonly Grapheme[], { keyClass }: Grapheme, at: number): readonly string[] {
  const first = at === 0
  if (keyClass === 'j') return ['', 'S']
  if (keyClass === 'w') return first ? ['P'] : ['P', '']
  if (keyClass === 'u') return ['', 'P']
  if (keyClass === 'o') return first && word[1]?.vowel ? ['', 'P'] : ['']
  if (keyClass === 'h') return at === word.length - 1 ? [''] : ['S', '']
  if (keyClass === 'g') return at === word.length - 1 ? ['N'] : ['N', 'NS']
  return [keyClass]
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
