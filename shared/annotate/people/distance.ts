import {
  backVowelBits,
  families,
  frontVowelBits,
  type Grapheme,
  glideBits,
  softBits,
  vowelBits,
} from './graphemes.ts'
import type { Sounds } from './sounds.ts'

const maxGraphemes = 40

/**
 * How differently two words sound: 0 where one spelling habit explains the other, about 1 for each wrong consonant.
 *
 * A weighted edit distance (Wagner and Fischer 1974) over graphemes. `Infinity` for absurdly long words.
 */
export function soundDistance(left: Sounds, right: Sounds): number {
  const a = left.graphemes
  const b = right.graphemes
  if (a.length > maxGraphemes || b.length > maxGraphemes) return Number.POSITIVE_INFINITY
  const loose = left.loose !== right.loose
  const row = new Float64Array(b.length + 1)
  for (let j = 0; j < b.length; j++) row[j + 1] = row[j]! + dropCost(b, j, loose, right.loose)
  for (let i = 0; i < a.length; i++) {
    let diagonal = row[0]!
    const drop = dropCost(a, i, loose, left.loose)
    row[0] = diagonal + drop
    for (let j = 0; j < b.length; j++) {
      const swapped = diagonal + swapCost(a[i]!, b[j]!)
      diagonal = row[j + 1]!
      row[j + 1] = Math.min(swapped, diagonal + drop, row[j]! + dropCost(b, j, loose, right.loose))
    }
  }
  const first = a.length > 0 && b.length > 0 && !a[0]!.vowel && !b[0]!.vowel ? swapCost(a[0]!, b[0]!) : 0
  return row[b.length]! + (first >= 0.5 ? 0.5 : 0)
}

function dropCost(word: readonly Grapheme[], at: number, loose: boolean, written: boolean): number {
  const { vowel, sounds } = word[at]!
  const besideVowel = word[at - 1]?.vowel === true || word[at + 1]?.vowel === true
  if ((sounds & ~glideBits) === 0) return besideVowel ? 0.1 : 0.2
  if ((sounds & glideBits) !== 0 && besideVowel) return 0.1
  if (!vowel) return (sounds & softBits) !== 0 ? 0.35 : 1
  // a vowel that a script leaves out is no difference; one that it took the trouble to write is
  if (loose) return written ? 0.25 : 0.06
  return at === word.length - 1 && at > 2 ? 0.25 : 0.5
}

function swapCost(a: Grapheme, b: Grapheme): number {
  if (a === b || (a.sounds & b.sounds) !== 0) return 0
  if (a.vowel && b.vowel) return vowelCost(a.sounds & vowelBits, b.sounds & vowelBits)
  if (a.vowel || b.vowel) return 1
  return families.some((family) => (a.sounds & family) !== 0 && (b.sounds & family) !== 0) ? 0.5 : 1
}

function vowelCost(a: number, b: number): number {
  const near = (family: number) => (a & family) !== 0 && (b & family) !== 0
  return near(frontVowelBits) || near(backVowelBits) ? 0.3 : 0.5
}
