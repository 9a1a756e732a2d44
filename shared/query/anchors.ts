import type { Expression } from './expression.ts'

/**
 * Whether an expression can be found by what a dispatch contains: every way to meet it needs a word, name, country or
 * topic to be there. One that cannot (`NOT football`, `lang:fr`) would have to be tried on every dispatch.
 */
export function isAnchored(expression: Expression): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.of.some(isAnchored)
    case 'or':
      return expression.of.every(isAnchored)
    case 'weighted':
      return expression.items.every((item) => item.weight < 0 || isAnchored(item.of))
    case 'not':
    case 'language':
    case 'source':
    case 'urgency':
      return false
    default:
      return true
  }
}
