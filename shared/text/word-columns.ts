import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { endsSentence, isWrapped } from './sentence-breaks.ts'
import { type Book, bookOf, learn } from './word-book.ts'

/** The columns of {@link Words} while they are filled. */
export interface Columns {
  readonly text: string
  readonly book: Book
  readonly wrapped: boolean
  count: number
}

/** What is being filled: every text in its turn, since growing columns anew would be half the work of reading one. */
const folded: string[] = []
const stem: string[] = []
let size = 1 << 12
let start = new Uint32Array(size)
let end = new Uint32Array(size)
let shape = new Uint8Array(size)
let sentence = new Uint32Array(size)
let number = new Uint32Array(size)

/** Begins the columns of a text; those of the one before must have been taken by {@link toWords}. */
export const openColumns = (text: string, language: Language): Columns => ({
  text,
  book: bookOf(language),
  wrapped: isWrapped(text),
  count: 0,
})

/** Adds the word that stands at a place, unless folding leaves nothing of it; `extra` are bits of its shape. */
export function addWord(columns: Columns, from: number, to: number, extra: number): void {
  const { text, book, count } = columns
  const surface = text.slice(from, to)
  const word = book.known.get(surface) ?? learn(book, surface)
  if (word.folded === '') return
  if (count === size) grow()
  const first = count === 0
  const previousEnd = first ? 0 : end[count - 1]!
  const opens = first || endsSentence(text, previousEnd, from, folded[count - 1]!, columns.wrapped)
  const joined = !first && isJoined(text, previousEnd, from) ? Shape.joined : 0
  folded[count] = word.folded
  stem[count] = word.stem
  start[count] = from
  end[count] = to
  shape[count] = word.shape | (opens ? Shape.sentenceStart : 0) | extra | joined
  sentence[count] = first ? 0 : sentence[count - 1]! + (opens ? 1 : 0)
  number[count] = word.number
  columns.count++
}

function grow() {
  size *= 2
  const wider = (column: Uint32Array) => {
    const grown = new Uint32Array(size)
    grown.set(column)
    return grown
  }
  start = wider(start)
  end = wider(end)
  sentence = wider(sentence)
  number = wider(number)
  const shapes = new Uint8Array(size)
  shapes.set(shape)
  shape = shapes
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

/** The finished columns, of their own from now on. */
export const toWords = ({ text, book, count }: Columns): Words => ({
  text,
  count,
  folded: folded.slice(0, count),
  stem: stem.slice(0, count),
  start: start.slice(0, count),
  end: end.slice(0, count),
  shape: shape.slice(0, count),
  sentence: sentence.slice(0, count),
  number: number.slice(0, count),
  book,
})
