import type { Language } from '../domain/language.ts'
import { once } from '../domain/once.ts'
import { createScore } from './byte-groups.ts'
import { byteGroups } from './data/byte-groups.ts'

/**
 * The language of a text among sixty, or `undefined`: what eld 2 answers with its smallest table (Nito T.M., Efficient
 * Language Detector, https://github.com/nitotm/efficient-language-detector-js, Apache License 2.0).
 *
 * The words of the first 350 bytes are cut into groups of four bytes of UTF-8, three apart; each says how much it speaks
 * for which languages, and the highest sum wins. Eld itself builds an object a group as soon as it is imported: 140 ms
 * and 30 MB.
 */
export function detectAmongSixty(text: string): Language | undefined {
  let best: { language?: Language; score: number } = { score: 0 }
  for (const [language, score] of scoreLanguages(text)) if (score > best.score) best = { language, score }
  return best.language
}

/** How much a group of a text speaks for each language on average. */
export function scoreLanguages(text: string): ReadonlyMap<Language, number> {
  const { languages, score } = table()
  const groups = groupsOf(text)
  const sums: number[] = languages.map(() => 0)
  for (const group of groups) score(group, sums)
  return new Map(languages.map((language, at) => [language, sums[at]! / groups.size]))
}

const table = once(() => {
  const groups = byteGroups()
  return { languages: groups.languages.split(' '), score: createScore(groups) }
})

function groupsOf(text: string): Set<string> {
  const groups = new Set<string>()
  for (const word of wordsIn(text)) {
    const length = Math.min(word.length, longestWord)
    let at = 0
    for (; at + 4 < length; at += 3) groups.add((at === 0 ? ' ' : '') + word.slice(at, at + 4))
    groups.add(`${at === 0 ? ' ' : ''}${word.slice(length === 3 ? 0 : Math.max(0, length - 4))} `)
  }
  return groups
}

const longestWord = 70

/** What stands between words: anything but letters of the basic plane, unless an apostrophe comes last. */
const separators = /(?:\P{L}|[\u{10000}-\u{10FFFF}])+(?<!['`\u2019])/gu
/** Bytes that eld knows no character for, and reads as spaces within a word. */
const unknownBytes = /[\xC0\xC1\xC7\xCA-\xCD\xD4\xDC-\xDF\xEE-\xFF]/g
const utf8 = new TextEncoder()

/** The words of a text, each as its bytes of UTF-8, one character a byte. */
function wordsIn(text: string): string[] {
  const bytes = utf8.encode(text.slice(0, 1000).replace(separators, ' ').trim().toLowerCase())
  return String.fromCharCode(...bytes.subarray(0, cutOf(bytes)))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(unknownBytes, ' '))
}

/** A text is cut at the first space after 350 bytes, or after the character that goes beyond 380. */
function cutOf(bytes: Uint8Array): number {
  const cut = bytes.findIndex(
    (byte, at) => (at > 350 && byte === 0x20) || (at > 380 && (byte & 0xc0) !== 0x80),
  )
  return cut < 0 ? bytes.length : cut
}
