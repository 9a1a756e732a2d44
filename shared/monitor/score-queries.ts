import type { CountryMention, ReadText, TopicMention } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import { compileQuery } from '../query/compile-query.ts'
import type { Expression } from '../query/expression.ts'
import { parseQuery } from '../query/parse-query.ts'
import { printProblem } from '../query/problem.ts'
import { isMet, score } from './evaluate.ts'
import { evidenceOf } from './evidence-of.ts'
import { openReading } from './reading.ts'

/** A query that was met, how strongly, and by which words. */
export interface Scored {
  readonly id: string
  /** What a weighted list summed up to; 1 for a query of any other kind. */
  readonly score: number
  /** What the weighted list had to reach; 1 for a query of any other kind. */
  readonly threshold: number
  /** The words that carried it; `because` says what each added to the score. */
  readonly evidence: readonly Evidence[]
}

/** What is known of a dispatch when queries are scored; countries and topics only where queries ask for them. */
export type ScoredText = ReadText & {
  readonly countries?: readonly CountryMention[]
  readonly topics?: readonly TopicMention[]
}

/**
 * Readies some hundreds of queries of one's own (topics) to be run together over each dispatch.
 *
 * A query is any text of the query language, normally a weighted list: `{protest^3 en:riot^2 fr:"bras de fer" | 4}`;
 * `fr:word` or `fr:(…)` counts in French dispatches only, `headline:word` in headlines only, `word^2x3` up to three
 * times. Throws on a query that cannot be read, naming its id: these are our own data, not a reader's.
 * The result is pure and answers only those met, in the order given. No person may be asked for.
 */
export function createScorer(
  queries: readonly { readonly id: string; readonly query: string }[],
): (text: ScoredText) => Scored[] {
  const compiled = queries.map(({ id, query }) => ({ id, expression: compileOwn(id, query) }))
  return (text) => {
    const reading = openReading(text, nobody)
    return compiled
      .filter(({ expression }) => isMet(expression, reading))
      .map(({ id, expression }) => ({
        id,
        score: expression.kind === 'weighted' ? score(expression, reading) : 1,
        threshold: expression.kind === 'weighted' ? expression.threshold : 1,
        evidence: evidenceOf(expression, reading),
      }))
  }
}

/** Our own data may be far larger than what readers may write. */
const ownLimits = {
  length: 200_000,
  depth: 40,
  clauses: 10_000,
  phraseWords: 30,
  distance: 100,
  prefixLetters: 2,
}

function compileOwn(id: string, query: string): Expression {
  const parsed = parseQuery(query, ownLimits)
  if (!parsed.ok) throw new Error(`query ${id}: ${printProblem(parsed.problem)}`)
  return compileQuery(parsed.query)
}

const nobody = { keysOf: () => [], keysIn: () => [], find: () => [] }
