import type { Evidence, Span } from '../domain/evidence.ts'
import type { Expression, WeightedNode } from '../query/expression.ts'
import { countOf, isMet, mentionOf, score } from './evaluate.ts'
import type { Occurrence, Reading } from './reading.ts'

/** Spans shown of one clause; a word that stands a hundred times is not proven better by all of them. */
const spansPerClause = 10

/** The spans that prove a met expression, clause by clause. Filters and negations prove nothing and are left out. */
export function evidenceOf(expression: Expression, reading: Reading): Evidence[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return unique(
        expression.of.filter((child) => isMet(child, reading)).flatMap((child) => evidenceOf(child, reading)),
      )
    case 'weighted':
      return weightedEvidence(expression, reading)
    case 'country':
      return claim(expression.key, mentionOf(expression, reading)?.evidence ?? [])
    case 'topic':
      return claim(
        expression.key,
        reading.text.topics?.find(({ id }) => id === expression.id)?.evidence ?? [],
      )
    case 'person':
      return claim(`person:"${expression.person.name}"`, reading.person(expression.person, expression.key))
    case 'not':
    case 'language':
    case 'source':
    case 'urgency':
      return []
    default:
      return claim(
        expression.key,
        reading
          .occurrences(expression)
          .slice(0, spansPerClause)
          .map((at) => spanOf(at, reading)),
      )
  }
}

function weightedEvidence(node: WeightedNode, reading: Reading): Evidence[] {
  const total = `score ${round(score(node, reading))} of ${node.threshold}`
  return unique(
    node.items
      .filter(({ of, weight }) => weight > 0 && isMet(of, reading))
      .flatMap(({ of, weight, cap }) => {
        const counts = Math.min(cap, countOf(of, reading))
        const because = `${total}; this adds ${round(weight * counts)}`
        return evidenceOf(of, reading).map((evidence) => ({ because, ...evidence }))
      }),
  )
}

const round = (value: number) => Math.round(value * 1000) / 1000

function claim(clause: string, spans: readonly Span[]): Evidence[] {
  return spans.slice(0, spansPerClause).map(({ field, start, end, text, because }) => ({
    clause: clause.length > 2000 ? `${clause.slice(0, 1999)}…` : clause,
    field,
    start,
    end,
    text,
    ...(because !== undefined && { because }),
  }))
}

/** The text from the first to the last word of an occurrence. */
export function spanOf({ field, first, last }: Occurrence, { text }: Reading): Span {
  const words = text[field]
  const start = words.start[first]!
  const end = words.end[last]!
  return { field, start, end, text: words.text.slice(start, end) }
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ clause, field, start, end }) => {
    const key = `${field} ${start} ${end} ${clause}`
    return !seen.has(key) && seen.add(key)
  })
}
