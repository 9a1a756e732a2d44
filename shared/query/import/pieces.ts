/** A piece of a query of another service: a parenthesis, or a word or phrase with all that clings to it. */
export interface Piece {
  readonly kind: 'parenthesis' | 'clause'
  readonly text: string
  readonly start: number
  readonly end: number
}

const piece = /[()]|(?:[^\s()"[\]]*"[^"]*"?[^\s()"]*)|(?:[^\s()"]*\[[^\]]*\]?)|(?:AROUND\(\d+\))|[^\s()"]+/g

/** Splits at white space and parentheses; what is in quotation marks or brackets stays together. */
export function splitPieces(text: string): Piece[] {
  return [...text.replace(/[“”„«»]/g, '"').matchAll(piece)].map(({ 0: found, index }) => ({
    kind: found === '(' || found === ')' ? 'parenthesis' : 'clause',
    text: found,
    start: index,
    end: index + found.length,
  }))
}
