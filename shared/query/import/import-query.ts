import { parseQuery } from '../parse-query.ts'
import type { QueryProblem } from '../problem.ts'
import { type Dialect, dialects } from './dialects.ts'
import { joinClauses } from './join-clauses.ts'
import { type Piece, splitPieces } from './pieces.ts'

/** Something of the other language that has no counterpart here, where it stood, and what became of it. */
export interface NotMapped {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly reason: string
}

/**
 * A query carried over from another service. `query` is in our language; `notMapped` says what it leaves out or takes
 * otherwise. `problem` where what came out cannot be read, with offsets into `query`.
 */
export interface Imported {
  readonly query: string
  readonly notMapped: readonly NotMapped[]
  readonly problem?: QueryProblem
}

/** Carries a query over from Google Alerts, Lucene and Elasticsearch (`query_string`), or Meltwater. Never throws. */
export function importQuery(text: string, from: keyof typeof dialects): Imported {
  const dialect: Dialect = dialects[from]
  const notMapped: NotMapped[] = []
  const carried = splitPieces(text.slice(0, 10_000)).map((piece) => carry(piece, dialect, notMapped))
  const query = joinClauses(carried, dialect.sideBySide)
  const parsed = parseQuery(query)
  return parsed.ok ? { query, notMapped } : { query, notMapped, problem: parsed.problem }
}

function carry(piece: Piece, dialect: Dialect, notMapped: NotMapped[]): string {
  let text = piece.text
  if (piece.kind === 'parenthesis') return text
  for (const { form, into, lost } of dialect.rules) {
    const found = form.exec(text)
    if (found === null) continue
    if (lost !== undefined)
      notMapped.push({ start: piece.start, end: piece.end, text: piece.text, reason: lost })
    text = into(found)
    if (text === '') return text
  }
  return text
}
