import type { Language } from './language.ts'

/**
 * One field of a dispatch as words, in parallel columns: word `i` is `text.slice(start[i], end[i])`.
 *
 * `folded` is the normalised word (see `text/normalise.ts`), `stem` its stem in the dispatch's language. In scripts
 * without spaces every overlapping pair of characters is a word of its own (a lone character where a run has one).
 * `shape` holds {@link Shape} bits; `sentence` numbers the sentences from 0; `number` is that of the word's spelling in
 * `book`, from 1 up, or 0 where the book does not remember it.
 */
export interface Words {
  readonly text: string
  readonly count: number
  readonly folded: readonly string[]
  readonly stem: readonly string[]
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly shape: Uint8Array
  readonly sentence: Uint32Array
  readonly number: Uint32Array
  readonly book: WordBook
}

/**
 * The numbering of the spellings met in a language. Two words of one book with the same number, other than 0, are spelled
 * alike, so that a reader may keep what it knows of a spelling in an array (see `text/word-notes.ts`).
 */
export interface WordBook {
  readonly language: Language
}

/** What a word looks like in the original text; bits of `Words.shape`. */
export const Shape = {
  /** Begins with an upper- or title-case letter. */
  capitalised: 1,
  /** Two or more letters, all of them upper case. */
  allCapitals: 2,
  /** First word of a sentence (its capital says nothing). */
  sentenceStart: 4,
  /** A bigram of a script without spaces. */
  bigram: 8,
  /** Holds a digit. */
  digit: 16,
  /** The gap before this word holds neither white space nor a full stop: `Sud-|Africains`, `l'|opposition`. */
  joined: 32,
} as const
