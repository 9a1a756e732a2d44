import {
  families,
  frontBits,
  type Grapheme,
  glideBits,
  nasalBits,
  nearVowels,
  openBits,
  rareBits,
  softBits,
  velarBits,
  vowelBits,
} from './graphemes.ts'
import type { Sounds } from './sounds.ts'

const maxGraphemes = 40
const transposedCost = 0.6
const rareCost = 0.25

/** Rows of the table, used again for every pair of words: this is the innermost loop of finding people. */
let older = new Float64Array(maxGraphemes + 1)
let old = new Float64Array(maxGraphemes + 1)
let row = new Float64Array(maxGraphemes + 1)
const drops = new Float64Array(maxGraphemes)

/**
 * How differently two words sound: 0 where one spelling habit explains the other, about 1 for each wrong consonant.
 *
 * A weighted edit distance over graphemes with transpositions of neighbours (Damerau 1964; Wagner and Fischer 1974).
 * `Infinity` for absurdly long words, and where it must come out above `limit`. One vowel for another costs less where
 * vowels are guessed.
 */
export function soundDistance(
  left: Sounds,
  right: Sounds,
  limit = Number.POSITIVE_INFINITY,
  guessedVowels = false,
): number {
  const a = left.graphemes
  const b = right.graphemes
  if (a.length > maxGraphemes || b.length > maxGraphemes) return Number.POSITIVE_INFINITY
  const start = wrongStartCost(a[0], b[0])
  if (start > limit) return Number.POSITIVE_INFINITY
  const [leftVowel, rightVowel] = vowelCosts(left.script, right.script)
  const isSyllabic =
    left.script !== right.script && (left.script === 'syllabic' || right.script === 'syllabic')
  const swap = isSyllabic ? liquidSwapCost : guessedVowels ? guessedSwapCost : swapCost
  row[0] = 0
  for (let j = 0; j < b.length; j++) {
    drops[j] = dropCost(b, j, rightVowel)
    row[j + 1] = row[j]! + drops[j]!
  }
  let previousLeast = Number.POSITIVE_INFINITY
  for (let i = 0; i < a.length; i++) {
    const spare = older
    older = old
    old = row
    row = spare
    const least = fillRow(a, i, b, dropCost(a, i, leftVowel), swap)
    if (least + start > limit && previousLeast + transposedCost + start > limit)
      return Number.POSITIVE_INFINITY
    previousLeast = least
  }
  return row[b.length]! + start
}

/** Fills the row of `a[i]` and answers its least value. */
function fillRow(
  a: readonly Grapheme[],
  i: number,
  b: readonly Grapheme[],
  drop: number,
  swap: (a: Grapheme, b: Grapheme) => number,
) {
  const letter = a[i]!
  let value = old[0]! + drop
  row[0] = value
  let least = value
  for (let j = 0; j < b.length; j++) {
    const other = b[j]!
    const swapped = (letter.sounds & other.sounds & ~rareBits) !== 0 ? old[j]! : old[j]! + swap(letter, other)
    const dropped = old[j + 1]! + drop
    value += drops[j]!
    if (swapped < value) value = swapped
    if (dropped < value) value = dropped
    if (i > 0 && j > 0 && value > transposedCost && isTransposed(a, i, b, j))
      value = Math.min(value, older[j - 1]! + transposedCost)
    row[j + 1] = value
    if (value < least) least = value
  }
  return least
}

const isTransposed = (a: readonly Grapheme[], i: number, b: readonly Grapheme[], j: number) =>
  sameSound(a[i]!, b[j - 1]!) && sameSound(a[i - 1]!, b[j]!)

const sameSound = (a: Grapheme, b: Grapheme) => (a.sounds & b.sounds) !== 0

/** A wrong first consonant weighs more: people get beginnings right. */
function wrongStartCost(a: Grapheme | undefined, b: Grapheme | undefined): number {
  if (a === undefined || b === undefined || a.vowel || b.vowel) return 0
  return swapCost(a, b) >= 0.5 ? 0.5 : 0
}

type Script = Sounds['script']

/**
 * What dropping a vowel costs in either word, by what their scripts leave out or must put in; `undefined` for the
 * usual price. A vowel that a script leaves out is no difference; one that it took the trouble to write is.
 */
function vowelCosts(left: Script, right: Script): readonly [number | undefined, number | undefined] {
  if (left === right) return [undefined, undefined]
  if (left === 'abjad' || right === 'abjad') return left === 'abjad' ? [0.25, 0.06] : [0.06, 0.25]
  return left === 'syllabic' ? [0.1, 0.3] : [0.3, 0.1]
}

const liquids = families[4]!

/** Chinese and Japanese have one liquid for l and r. */
const liquidSwapCost = (a: Grapheme, b: Grapheme) =>
  (a.sounds & liquids) !== 0 && (b.sounds & liquids) !== 0 ? 0.05 : swapCost(a, b)

const guessedVowelCost = 0.2

/** An *i* is written for what it is: *Bashir* is not *Bashar*. */
const guessedSwapCost = (a: Grapheme, b: Grapheme) =>
  a.vowel && b.vowel && ((a.sounds | b.sounds) & frontBits) === 0 && areNear(a, b)
    ? Math.min(guessedVowelCost, swapCost(a, b))
    : swapCost(a, b)

const areNear = (a: Grapheme, b: Grapheme) => shares(nearVowels, a.sounds & vowelBits, b.sounds & vowelBits)

function dropCost(word: readonly Grapheme[], at: number, vowelCost: number | undefined): number {
  const { vowel, sounds, keyClass } = word[at]!
  const next = word[at + 1]
  const besideVowel = (at > 0 && isVowelLike(word[at - 1]!)) || (next !== undefined && isVowelLike(next))
  if ((sounds & ~glideBits) === 0) return besideVowel ? 0.1 : vowel && next === undefined ? 0.05 : 0.2
  if ((sounds & glideBits) !== 0 && besideVowel) return 0.1
  if (!vowel) {
    // a letter that only repeats its neighbour's sound: ck, cz, ff
    if (((next?.sounds ?? 0) & sounds) !== 0) return 0.1
    // ng is one letter here and two there
    if ((sounds & velarBits) !== 0 && at > 0 && (word[at - 1]!.sounds & nasalBits) !== 0) return 0.1
    if (keyClass === 'r') return 0.1
    if ((sounds & softBits) === 0) return 1
    return next === undefined ? 0.1 : next.vowel ? 0.35 : 0.2
  }
  if (vowelCost !== undefined) return vowelCost
  return besideVowel || (next === undefined && at > 2) ? 0.2 : 0.5
}

/** A *w* is a vowel in *Snowden*. */
const isVowelLike = ({ vowel, sounds }: Grapheme) => vowel || (sounds & openBits) !== 0

function swapCost(a: Grapheme, b: Grapheme): number {
  const common = a.sounds & b.sounds
  if (common !== 0) return common === rareBits ? rareCost : 0
  if (a.vowel && b.vowel) return areNear(a, b) ? 0.4 : 0.5
  if (a.vowel || b.vowel) return 1
  return shares(families, a.sounds, b.sounds) ? 0.5 : 1
}

function shares(groups: readonly number[], a: number, b: number): boolean {
  for (const group of groups) if ((a & group) !== 0 && (b & group) !== 0) return true
  return false
}
