import type { Expression } from '../query/expression.ts'
import { isMet, score } from './evaluate.ts'
import { evidenceOf } from './evidence-of.ts'
import type { WhyNot } from './monitor.ts'
import type { Reading } from './reading.ts'

/** The clauses a dispatch fails, outermost first; none when it matches. */
export function explainFailure(expression: Expression, reading: Reading): WhyNot {
  return { matches: isMet(expression, reading), failed: failures(expression, reading) }
}

function failures(expression: Expression, reading: Reading): WhyNot['failed'] {
  if (isMet(expression, reading)) return []
  const clause = expression.key
  const { text } = reading
  switch (expression.kind) {
    case 'and':
      return expression.of.flatMap((child) => failures(child, reading))
    case 'or':
      return [{ clause, reason: 'none of these is met' }]
    case 'not':
      return [
        { clause, reason: `the dispatch has what must not be there: ${wordsFound(expression.of, reading)}` },
      ]
    case 'weighted':
      return [
        {
          clause,
          reason: `its words reach ${score(expression, reading)} of the ${expression.threshold} points needed`,
        },
      ]
    case 'country':
      return [{ clause, reason: countryReason(expression.code, text) }]
    case 'person':
      return [{ clause, reason: 'no spelling of this name stands in the dispatch' }]
    case 'topic':
      return [{ clause, reason: 'the dispatch was not found to be on this topic' }]
    case 'language':
      return [{ clause, reason: `the dispatch is in another language: ${text.language}` }]
    case 'source':
      return [{ clause, reason: `the dispatch came from ${text.dispatch.source ?? 'no known source'}` }]
    case 'urgency':
      return [{ clause, reason: `the urgency of the dispatch is ${text.dispatch.urgency ?? 'not given'}` }]
    case 'near':
      return [{ clause, reason: 'these do not stand that near each other' }]
    case 'phrase':
      return [{ clause, reason: 'these words do not stand side by side in this order' }]
    default:
      return [{ clause, reason: placeReason(expression) }]
  }
}

function countryReason(code: string, text: Reading['text']): string {
  const named = text.countries?.some((mention) => mention.code === code)
  return named
    ? 'the dispatch names this country but is not about it'
    : 'the dispatch does not name this country'
}

function placeReason({ place, language }: { place?: string; language?: string }): string {
  const where =
    place === undefined
      ? 'the dispatch'
      : place === 'headline'
        ? 'the headline'
        : `the ${place} of the dispatch`
  return language === undefined
    ? `not found in ${where}`
    : `not found in ${where}, or it is not in the language ${language}`
}

function wordsFound(of: Expression, reading: Reading): string {
  const texts = new Set(evidenceOf(of, reading).map(({ text }) => `“${text.slice(0, 60)}”`))
  return texts.size === 0 ? of.key : [...texts].slice(0, 5).join(', ')
}
