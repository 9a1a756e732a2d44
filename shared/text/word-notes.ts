import type { WordBook, Words } from '../domain/words.ts'

/** What a reader makes of a word of a text. */
export type WordNotes<Note> = (words: Words, at: number) => Note

/**
 * Remembers what a reader makes of words, so that a word met before costs it the reading of an array.
 *
 * `read` is asked once for each spelling in each book, so its answer may depend on the letters of the word and on the
 * language alone. Notes are forgotten with their book; words that no book remembers are read each time.
 */
export function noteWords<Note extends object | string | number>(
  read: (words: Words, at: number) => Note,
): WordNotes<Note> {
  const byBook = new WeakMap<WordBook, (Note | undefined)[]>()
  let book: WordBook | undefined
  let notes: (Note | undefined)[] = []
  const open = (wanted: WordBook) => {
    book = wanted
    notes = byBook.get(wanted) ?? []
    byBook.set(wanted, notes)
  }
  const note = (words: Words, at: number, number: number): Note => {
    const kept = notes
    const made = read(words, at)
    if (number === 0) return made
    // filled up to there: an array with so wide a hole would become a table of hashes
    while (kept.length <= number) kept.push(undefined)
    kept[number] = made
    return made
  }
  return (words, at) => {
    if (words.book !== book) open(words.book)
    const number = words.number[at]!
    return notes[number] ?? note(words, at, number)
  }
}
