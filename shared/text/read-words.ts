import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { Character, characterClass } from './characters.ts'
import { endsSentence, isWrapped } from './sentence-breaks.ts'
import { type KnownWord, learn, memoOf } from './word-memo.ts'

const { letter, digit, continues, spaceless } = Character

/**
 * Splits a field into words; never throws, whatever the text; linear in its length.
 *
 * A word is a run of letters and digits with their marks. Apostrophes of every shape (so elision), hyphens and control
 * bytes separate words; soft hyphens and zero-width signs do not.
 */
export function readWords(text: string, language: Language): Words {
  const columns = createColumns(text, language)
  const { length } = text
  let at = 0
  while (at < length) {
    const point = text.codePointAt(at)!
    const found = characterClass(point)
    const next = at + (point > 0xffff ? 2 : 1)
    if (found & spaceless && found & letter) at = columns.addRun(at, endOfRun(text, next, length))
    else if (found & (letter | digit)) {
      const end = endOfWord(text, next, length)
      columns.add(at, end, 0)
      at = end
    } else at = next
  }
  return columns.toWords()
}

function endOfWord(text: string, from: number, length: number): number {
  let at = from
  while (at < length) {
    const point = text.codePointAt(at)!
    const found = characterClass(point)
    if (!(found & (letter | digit | continues)) || found & spaceless) return at
    at += point > 0xffff ? 2 : 1
  }
  return at
}

function endOfRun(text: string, from: number, length: number): number {
  let at = from
  while (at < length) {
    const point = text.codePointAt(at)!
    if (!(characterClass(point) & (spaceless | continues))) return at
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** The columns of {@link Words} while they grow. */
function createColumns(text: string, language: Language) {
  const memo = memoOf(language)
  const wrapped = isWrapped(text)
  const folded: string[] = []
  const stems: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const shapes: number[] = []
  const sentences: number[] = []
  let sentence = 0
  let previousEnd = 0

  const add = (start: number, end: number, extra: number) => {
    const surface = text.slice(start, end)
    const known: KnownWord = memo.get(surface) ?? learn(memo, surface, language)
    if (known.folded === '') return
    const first = starts.length === 0
    const opens = first || endsSentence(text, previousEnd, start, folded[folded.length - 1]!, wrapped)
    if (opens && !first) sentence++
    const joined = !first && isJoined(text, previousEnd, start) ? Shape.joined : 0
    folded.push(known.folded)
    stems.push(known.stem)
    starts.push(start)
    ends.push(end)
    sentences.push(sentence)
    shapes.push(known.shape | (opens ? Shape.sentenceStart : 0) | extra | joined)
    previousEnd = end
  }

  /** Adds the overlapping pairs of characters of a run; answers where the run ends. */
  const addRun = (start: number, end: number): number => {
    const second = start + widthAt(text, start)
    if (second >= end) add(start, end, Shape.bigram)
    for (let from = start, middle = second; middle < end; ) {
      const to = middle + widthAt(text, middle)
      add(from, to, Shape.bigram)
      from = middle
      middle = to
    }
    return end
  }

  const toWords = (): Words => ({
    text,
    count: starts.length,
    folded,
    stem: stems,
    start: new Uint32Array(starts),
    end: new Uint32Array(ends),
    shape: new Uint8Array(shapes),
    sentence: new Uint32Array(sentences),
  })

  return { add, addRun, toWords }
}

const widthAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1)

/** Whether a gap holds neither white space nor a full stop (overlapping bigrams have no gap at all). */
function isJoined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (
      code <= 0x20 ||
      code === 0x2e ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200a)
    )
      return false
  }
  return true
}
