import { isTopicField } from './parse-field.ts'
import { readTokens } from './tokens.ts'

/** A topic that a query names, and where its id stands in the query's text. */
export interface NamedTopic {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The topics named in the text of a query that can be read, in their order. */
export function topicsIn(query: string): NamedTopic[] {
  // most queries name none, and need not be read for that
  if (!query.includes(':')) return []
  const tokens = readTokens(query)
  return tokens.flatMap((token, at) =>
    (token.kind === 'word' || token.kind === 'phrase') && isTopicField(tokens[at - 1])
      ? [{ id: token.text, start: token.start, end: token.end }]
      : [],
  )
}
