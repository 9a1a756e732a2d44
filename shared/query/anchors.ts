import type { Query } from './query.ts'

/**
 * Whether a query can be found by what a dispatch contains: every way to meet it needs a word, name, country or
 * topic to be there. One that cannot (`NOT football`, `lang:fr`) would have to be tried on every dispatch.
 */
export function isAnchored(query: Query): boolean {
  switch (query.kind) {
    case 'and':
      return query.of.some(isAnchored)
    case 'or':
      return query.of.every(isAnchored)
    case 'weighted':
      return query.items.every((item) => item.weight < 0 || isAnchored(item.query))
    case 'not':
      return query.of.kind === 'not' && isAnchored(query.of.of)
    case 'language':
    case 'source':
    case 'urgency':
      return false
    default:
      return true
  }
}
