/** How large one query may be; what is larger is refused with the limit named. */
export interface QueryLimits {
  /** UTF-16 units of text. */
  readonly length: number
  /** Parentheses within parentheses. */
  readonly depth: number
  /** Words, phrases, names and filters in all. */
  readonly clauses: number
  /** Words in one phrase. */
  readonly phraseWords: number
  /** The farthest `NEAR/n`. */
  readonly distance: number
  /** Letters a prefix must have before its `*`. */
  readonly prefixLetters: number
}

export const queryLimits: QueryLimits = {
  length: 10_000,
  depth: 40,
  clauses: 1000,
  phraseWords: 30,
  distance: 100,
  prefixLetters: 3,
}
