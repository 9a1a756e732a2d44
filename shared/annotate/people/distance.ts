import { families, type Grapheme, glideBits, nearVowels, softBits, vowelBits } from './graphemes.ts'
import type { Sounds } from './sounds.ts'

const maxGraphemes = 40
const transposedCost = 0.6

/**
 * How differently two words sound: 0 where one spelling habit explains the other, about 1 for each wrong consonant.
 *
 * A weighted edit distance over graphemes with transpositions of neighbours (Damerau 1964; Wagner and Fischer 1974).
 * `Infinity` for absurdly long words.
 */
export function soundDistance(left: Sounds, right: Sounds): number {
  const a = left.graphemes
  const b = right.graphemes
  if (a.length > maxGraphemes || b.length > maxGraphemes) return Number.POSITIVE_INFINITY
  const costs = costsBetween(left, right)
  let older = new Float64Array(b.length + 1)
  let old = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  for (let j = 0; j < b.length; j++) row[j + 1] = row[j]! + costs.dropRight(j)
  for (let i = 0; i < a.length; i++) {
    const spare = older
    older = old
    old = row
    row = spare
    const drop = costs.dropLeft(i)
    row[0] = old[0]! + drop
    for (let j = 0; j < b.length; j++) {
      const swapped = old[j]! + costs.swap(a[i]!, b[j]!)
      let least = Math.min(swapped, old[j + 1]! + drop, row[j]! + costs.dropRight(j))
      if (i > 0 && j > 0 && sameSound(a[i]!, b[j - 1]!) && sameSound(a[i - 1]!, b[j]!))
        least = Math.min(least, older[j - 1]! + transposedCost)
      row[j + 1] = least
    }
  }
  return row[b.length]! + wrongStartCost(a[0], b[0])
}

const sameSound = (a: Grapheme, b: Grapheme) => a === b || (a.sounds & b.sounds) !== 0

/** A wrong first consonant weighs more: people get beginnings right. */
function wrongStartCost(a: Grapheme | undefined, b: Grapheme | undefined): number {
  if (a === undefined || b === undefined || a.vowel || b.vowel) return 0
  return swapCost(a, b) >= 0.5 ? 0.5 : 0
}

/** What edits cost between two words, by what their scripts leave out or must put in. */
function costsBetween(left: Sounds, right: Sounds) {
  const abjad = left.script === 'abjad' || right.script === 'abjad'
  const syllabic = left.script === 'syllabic' || right.script === 'syllabic'
  const mixed = left.script !== right.script
  const vowelCostOf = (script: Sounds['script']) => {
    // a vowel that a script leaves out is no difference; one that it took the trouble to write is
    if (mixed && abjad) return script === 'abjad' ? 0.25 : 0.06
    if (mixed && syllabic) return script === 'syllabic' ? 0.1 : 0.3
    return undefined
  }
  const [leftVowel, rightVowel] = [vowelCostOf(left.script), vowelCostOf(right.script)]
  return {
    dropLeft: (at: number) => dropCost(left.graphemes, at, leftVowel),
    dropRight: (at: number) => dropCost(right.graphemes, at, rightVowel),
    swap: mixed && syllabic ? liquidSwapCost : swapCost,
  }
}

const liquids = families[4]!

/** Chinese and Japanese have one liquid for l and r. */
const liquidSwapCost = (a: Grapheme, b: Grapheme) =>
  (a.sounds & liquids) !== 0 && (b.sounds & liquids) !== 0 ? 0.05 : swapCost(a, b)

function dropCost(word: readonly Grapheme[], at: number, vowelCost: number | undefined): number {
  const { vowel, sounds } = word[at]!
  const next = word[at + 1]
  const besideVowel = word[at - 1]?.vowel === true || next?.vowel === true
  if ((sounds & ~glideBits) === 0) return besideVowel ? 0.1 : vowel && next === undefined ? 0.05 : 0.2
  if ((sounds & glideBits) !== 0 && besideVowel) return 0.1
  if (!vowel) {
    // a letter that only repeats its neighbour's sound: ck, cz, ff
    if (((next?.sounds ?? 0) & sounds) !== 0) return 0.1
    if ((sounds & softBits) === 0) return 1
    return next === undefined ? 0.1 : next.vowel ? 0.35 : 0.2
  }
  if (vowelCost !== undefined) return vowelCost
  return besideVowel || (next === undefined && at > 2) ? 0.2 : 0.5
}

function swapCost(a: Grapheme, b: Grapheme): number {
  if (sameSound(a, b)) return 0
  if (a.vowel && b.vowel) return vowelCost(a.sounds & vowelBits, b.sounds & vowelBits)
  if (a.vowel || b.vowel) return 1
  return families.some((family) => (a.sounds & family) !== 0 && (b.sounds & family) !== 0) ? 0.5 : 1
}

const vowelCost = (a: number, b: number) =>
  nearVowels.some((pair) => (a & pair) !== 0 && (b & pair) !== 0) ? 0.4 : 0.5
