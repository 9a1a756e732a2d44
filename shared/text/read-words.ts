import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { Character, characterClass } from './characters.ts'
import { addWord, type Columns, openColumns, toWords } from './word-columns.ts'

const { letter, digit, continues, spaceless } = Character

/**
 * Splits a field into words; never throws, whatever the text; linear in its length.
 *
 * A word is a run of letters and digits with their marks. Apostrophes of every shape (so elision), hyphens and control
 * bytes separate words; soft hyphens and zero-width signs do not.
 */
export function readWords(text: string, language: Language): Words {
  const columns = openColumns(text, language)
  const { length } = text
  let at = 0
  while (at < length) {
    const point = text.codePointAt(at)!
    const found = characterClass(point)
    const next = at + (point > 0xffff ? 2 : 1)
    if (found & spaceless && found & letter) at = addRun(columns, at, endOfRun(text, next, length))
    else if (found & (letter | digit)) {
      const end = endOfWord(text, next, length)
      addWord(columns, at, end, 0)
      at = end
    } else at = next
  }
  return toWords(columns)
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

/** Adds the overlapping pairs of characters of a run; answers where the run ends. */
function addRun(columns: Columns, start: number, end: number): number {
  const { text } = columns
  const second = start + widthAt(text, start)
  if (second >= end) addWord(columns, start, end, Shape.bigram)
  for (let from = start, middle = second; middle < end; ) {
    const to = middle + widthAt(text, middle)
    addWord(columns, from, to, Shape.bigram)
    from = middle
    middle = to
  }
  return end
}

const widthAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1)
