import anyAscii from 'any-ascii'
import { type Grapheme, graphemes, longestGrapheme } from './graphemes.ts'

/** A word as it may sound: the graphemes it is made of, whatever its script. */
export interface Sounds {
  readonly graphemes: readonly Grapheme[]
  /** Whether the script leaves vowels out (Arabic, Hebrew) or must put extra ones in (Han, kana). */
  readonly script: 'plain' | 'abjad' | 'syllabic'
}

const abjadScript = /[\u0590-\u08FF]/
const syllabicScript = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u
/** A soft sign that no vowel follows: others leave it out (Рудольф, *Rudolf*). */
const mute = /ь(?![аеёиоуыэюяєіїў])/gu
/** *McConnell* is Макконнелл. */
const son = /^mc(?=\p{L}{3})/u
const ignored = /[\u0300-\u036F\u064B-\u0655\u0670\u0640\u05B0-\u05C7\u00AD\u200B-\u200F'’‘`ʹʼ]/

/** Reads a word as sounds: known letters directly, others through their ASCII transliteration. Never throws. */
export function soundsOf(word: string): Sounds {
  const lower = word.normalize('NFC').toLowerCase()
  return {
    graphemes: parse(lower.replace(mute, '').replace(son, 'mac'), true),
    script: abjadScript.test(lower) ? 'abjad' : syllabicScript.test(lower) ? 'syllabic' : 'plain',
  }
}

function parse(lower: string, mayTransliterate: boolean): Grapheme[] {
  const found: Grapheme[] = []
  let last: Grapheme | undefined
  for (let at = 0; at < lower.length; ) {
    const known = longestAt(lower, at)
    if (known !== undefined) {
      // a doubled letter sounds once
      if (known.grapheme !== last || known.grapheme.vowel) found.push(known.grapheme)
      last = known.grapheme
      at += known.length
      continue
    }
    const character = String.fromCodePoint(lower.codePointAt(at)!)
    if (!ignored.test(character)) found.push(...unknown(character, mayTransliterate))
    last = found.at(-1)
    at += character.length
  }
  return found
}

function longestAt(lower: string, at: number): { grapheme: Grapheme; length: number } | undefined {
  for (let length = Math.min(longestGrapheme, lower.length - at); length > 0; length--) {
    const letters = lower.substr(at, length)
    const grapheme = graphemes.get(letters)
    if (letters === 'r' && at === lower.length - 1 && frenchEnding.test(lower))
      return { grapheme: graphemes.get('r|')!, length }
    if (letters === 'u' && closedSyllable.test(lower.slice(at + 1)))
      return { grapheme: graphemes.get('u|')!, length }
    if (grapheme !== undefined && holdsTogether(letters, lower, at)) return { grapheme, length }
  }
  return undefined
}

/** Consonants that close the syllable of an English short u: *Hunt*, *Rudd*, not *Hugo*. */
const closedSyllable = /^[bcdfgjklmnpqstvxz](?:[bcdfgjklmnpqrstvxz]|$)/

/** An r that is silent where the name is French: *Barnier*, *Xavier*. */
const frenchEnding = /[^aeiou]ier$/

const vowelBefore = /[aeiouyąęóáéíúаеиоуыэяё]$/u
const vowelAfter = /^[aeiouáéíóúàè]/u
const softVowelAfter = /^[eiyéèêíì]/u

/**
 * Letters that are one sound in some places only: Polish *rz* (not Karzai), *ng* (not Kissinger), Dutch *ij*, *qu*
 * (not Qureshi).
 */
function holdsTogether(letters: string, word: string, at: number): boolean {
  if (letters === 'rz') return !vowelBefore.test(word.slice(0, at))
  if (letters === 'ij') return !vowelAfter.test(word.slice(at + 2))
  if (letters === 'qu') return vowelAfter.test(word.slice(at + 2))
  if (letters === 'gu') return softVowelAfter.test(word.slice(at + 2))
  if (letters === 'ng') return !softVowelAfter.test(word.slice(at + 2))
  return true
}

function unknown(character: string, mayTransliterate: boolean): Grapheme[] {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '')
  const direct = bare === character ? undefined : graphemes.get(bare)
  if (direct !== undefined) return [direct]
  return mayTransliterate ? parse(anyAscii(character).toLowerCase(), false) : []
}
