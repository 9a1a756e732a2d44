import type { CountryMention } from '../../../shared/domain/annotation.ts'
import type { CountryLeaf, Expression, FilterLeaf, WeightedNode } from '../../../shared/query/expression.ts'
import type { Reading } from './open-reading.ts'

/** Whether a dispatch meets an expression: the plain meaning of the language, without any index. */
export function isMet(expression: Expression, reading: Reading): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.of.every((child) => isMet(child, reading))
    case 'or':
      return expression.of.some((child) => isMet(child, reading))
    case 'not':
      return !isMet(expression.of, reading)
    case 'weighted':
      return score(expression, reading) >= expression.threshold
    case 'country':
      return mentionOf(expression, reading) !== undefined
    case 'topic':
      return reading.text.topics?.some(({ id, about }) => about && id === expression.id) ?? false
    case 'person':
      return reading.person(expression.person, expression.key).length > 0
    case 'language':
    case 'source':
    case 'urgency':
      return isPassed(expression, reading)
    default:
      return reading.occurrences(expression).length > 0
  }
}

/** The mention of a country that meets a leaf's level. */
export function mentionOf({ code, level }: CountryLeaf, { text }: Reading): CountryMention | undefined {
  return text.countries?.find((mention) => mention.code === code && (level === 'mention' || mention.about))
}

/** The sum of the weights of what was found, each counted up to its cap; summed in thousandths, so exact. */
export function score(node: WeightedNode, reading: Reading): number {
  const worth = ({ of, weight, cap }: WeightedNode['items'][number]) =>
    Math.round(weight * 1000) * Math.min(cap, countOf(of, reading))
  return node.items.reduce((sum, item) => sum + worth(item), 0) / 1000
}

/** How often an item of a weighted list is found: each occurrence of words, once for anything else. */
export function countOf(of: Expression, reading: Reading): number {
  if (of.kind === 'word' || of.kind === 'prefix' || of.kind === 'phrase')
    return reading.occurrences(of).length
  return isMet(of, reading) ? 1 : 0
}

function isPassed(filter: FilterLeaf, { text }: Reading): boolean {
  if (filter.kind === 'language') return text.language === filter.language
  if (filter.kind === 'source') return text.dispatch.source === filter.source
  const { urgency } = text.dispatch
  if (urgency === undefined) return false
  if (filter.comparison === '=') return urgency === filter.value
  return filter.comparison === '<=' ? urgency <= filter.value : urgency >= filter.value
}
