import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { endsSentence, isWrapped } from './sentence-breaks.ts'
import { type Book, bookOf, learn } from './word-book.ts'

/** The columns of {@link Words} while they grow. */
export interface Columns {
  readonly text: string
  readonly book: Book
  readonly wrapped: boolean
  readonly folded: string[]
  readonly stem: string[]
  readonly start: number[]
  readonly end: number[]
  readonly shape: number[]
  readonly sentence: number[]
  readonly number: number[]
}

export const openColumns = (text: string, language: Language): Columns => ({
  text,
  book: bookOf(language),
  wrapped: isWrapped(text),
  folded: [],
  stem: [],
  start: [],
  end: [],
  shape: [],
  sentence: [],
  number: [],
})

/** Adds the word that stands at a place, unless folding leaves nothing of it; `extra` are bits of its shape. */
export function addWord(columns: Columns, start: number, end: number, extra: number): void {
  const { text, book, folded, sentence } = columns
  const surface = text.slice(start, end)
  const word = book.known.get(surface) ?? learn(book, surface)
  if (word.folded === '') return
  const last = folded.length - 1
  const previousEnd = last < 0 ? 0 : columns.end[last]!
  const opens = last < 0 || endsSentence(text, previousEnd, start, folded[last]!, columns.wrapped)
  const joined = last >= 0 && isJoined(text, previousEnd, start) ? Shape.joined : 0
  sentence.push(last < 0 ? 0 : sentence[last]! + (opens ? 1 : 0))
  folded.push(word.folded)
  columns.stem.push(word.stem)
  columns.start.push(start)
  columns.end.push(end)
  columns.shape.push(word.shape | (opens ? Shape.sentenceStart : 0) | extra | joined)
  columns.number.push(word.number)
}

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

export const toWords = ({
  text,
  book,
  folded,
  stem,
  start,
  end,
  shape,
  sentence,
  number,
}: Columns): Words => ({
  text,
  count: folded.length,
  folded,
  stem,
  start: new Uint32Array(start),
  end: new Uint32Array(end),
  shape: new Uint8Array(shape),
  sentence: new Uint32Array(sentence),
  number: new Uint32Array(number),
  book,
})
