import type { Likeness } from './compare-words.ts'
import type { NameToken } from './name-text.ts'
import type { NameWord } from './name-word.ts'

const loneCost = 0.15
const shortestLone = 4

/**
 * Whether a surname without a given name is spelt well and is long enough to be telling. Where a sentence opens any word
 * has a capital, so there it must be spelt just so, or be a case form that keeps its letters: *Trumpův*.
 */
export const isSureAlone = (found: Likeness, sought: NameWord, { word, opens }: NameToken): boolean =>
  found.cost <= loneCost &&
  found.rule !== 'misspelling' &&
  word.sounds.graphemes.length >= shortestLone &&
  sought.sounds.graphemes.length >= shortestLone &&
  !isBare(sought, word) &&
  (found.cost === 0 || !opens || keepsLetters(found, sought, word)) &&
  isTelling(found, sought, word)

const finalVowel = /[aeiouyаеиоуыюяії]$/

const keepsLetters = ({ rule }: Likeness, sought: NameWord, seen: NameWord) =>
  rule === 'same' || (rule === 'case form' && seen.letters.startsWith(sought.letters.replace(finalVowel, '')))

const fewest = 3
const surelyTranscribed = 0.05

/** Of two consonants one vowel or another makes many words: *Sisi*, *Ceci*; so they are spelt as sought, or in another alphabet. */
const isTelling = (found: Likeness, sought: NameWord, seen: NameWord) =>
  consonantsOf(sought) >= fewest ||
  (isLatin(sought) === isLatin(seen) ? keepsLetters(found, sought, seen) : found.cost <= surelyTranscribed)

const isLatin = ({ letters }: NameWord) => /^[a-z]/.test(letters)

const consonantsOf = ({ sounds }: NameWord) => sounds.graphemes.filter(({ vowel }) => !vowel).length

/** Consonants that one word must have to be told from common words that are written without vowels. */
const fewestUnvoweled = 4

/** Whether a word says too little in a script that leaves vowels out while the other does not. */
export const isBare = (sought: NameWord, seen: NameWord): boolean =>
  (sought.sounds.script === 'abjad') !== (seen.sounds.script === 'abjad') &&
  consonantsOf(sought) < fewestUnvoweled
