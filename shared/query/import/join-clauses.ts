/** A clause or operator, or what stands in parentheses (with the field before them). */
type Part = string | { readonly field: string; readonly parts: readonly Part[] }

const isOperator = (part: Part | undefined): part is string =>
  typeof part === 'string' && /^(AND|OR|NOT|(NEAR|BEFORE)\/\d+)$/.test(part)
const isBinary = (part: Part | undefined) => isOperator(part) && part !== 'NOT'

/** Writes carried-over clauses as one query; operators and parentheses left without a clause go away. */
export function joinClauses(carried: readonly string[], sideBySide: 'and' | 'or'): string {
  return printLevel(nest(carried), sideBySide)
}

function nest(carried: readonly string[]): Part[] {
  const levels: { field: string; parts: Part[] }[] = [{ field: '', parts: [] }]
  for (const text of carried) {
    const level = levels.at(-1)!
    const before = level.parts.at(-1)
    if (text === '(' && typeof before === 'string' && before.endsWith(':')) {
      level.parts.pop()
      levels.push({ field: before, parts: [] })
    } else if (text === '(') levels.push({ field: '', parts: [] })
    else if (text === ')' && levels.length > 1) levels[levels.length - 2]!.parts.push(levels.pop()!)
    else if (text !== '') level.parts.push(text)
  }
  // what was not closed is left for the reader of the query to complain about
  while (levels.length > 1) {
    const { field, parts } = levels.pop()!
    levels.at(-1)!.parts.push(`${field}(`, ...parts)
  }
  return levels[0]!.parts
}

function printLevel(parts: readonly Part[], sideBySide: 'and' | 'or'): string {
  const tidied = tidy(parts.filter((part) => typeof part === 'string' || tidy(part.parts).length > 0))
  const print = (part: Part): string =>
    typeof part === 'string' ? part : `${part.field}(${printLevel(part.parts, sideBySide)})`
  if (sideBySide === 'and') return tidied.map(print).join(' ')
  return tidied.some(isBinary) ? joinByOr(tidied.map(print)) : joinByRank(tidied.map(print))
}

/** Leaves out operators that join nothing. */
function tidy(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    if (isBinary(part)) {
      while (isOperator(kept.at(-1))) kept.pop()
      if (kept.length === 0) continue
    }
    kept.push(part)
  }
  while (isOperator(kept.at(-1))) kept.pop()
  return kept
}

/** Writes OR wherever the other language leaves it out. */
function joinByOr(marked: readonly string[]): string {
  const parts = marked.map((part) => part.replace(/^\+/, ''))
  return parts.reduce((out, part, i) => {
    const before = parts[i - 1]
    if (before === undefined || isOperator(before) || isBinary(part)) return `${out} ${part}`
    return `${out} ${isExcluded(part) ? 'AND' : 'OR'} ${part}`
  })
}

/** Without operators, + marks what must be there, - and NOT what must not, and any of the rest is enough. */
function joinByRank(parts: readonly string[]): string {
  const joined = parts.reduce<string[]>((out, part) => {
    if (out.at(-1) === 'NOT') out[out.length - 1] = `NOT ${part}`
    else out.push(part)
    return out
  }, [])
  const required = joined.filter((part) => part.startsWith('+')).map((part) => part.slice(1))
  const excluded = joined.filter(isExcluded)
  const any = joined.filter((part) => !part.startsWith('+') && !isExcluded(part))
  const optional = any.length > 1 && excluded.length > 0 ? `(${any.join(' OR ')})` : any.join(' OR ')
  return [required.length > 0 ? required.join(' AND ') : optional, ...excluded].filter(Boolean).join(' AND ')
}

const isExcluded = (part: string) => part.startsWith('-') || part.startsWith('NOT')
