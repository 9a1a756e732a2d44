export type Operator = 'and' | 'or' | 'not' | 'near' | 'before'

/**
 * The operators' words; always in capitals, so that the same word in lower case stays a word to look for.
 *
 * The first is how the operator is printed. Another language is one more word a line.
 */
export const operatorWords: Record<Operator, readonly string[]> = {
  and: ['AND', 'ET'],
  or: ['OR', 'OU'],
  not: ['NOT', 'SAUF', 'NON'],
  near: ['NEAR', 'PRÈS', 'PRES'],
  before: ['BEFORE', 'AVANT'],
}

const byWord = new Map<string, Operator>()
for (const [operator, words] of Object.entries(operatorWords))
  for (const word of words) byWord.set(word, operator as Operator)

/** Reads `AND`, `SAUF`, `NEAR/5`; undefined for any other word. `distance` is what follows the slash. */
export function readOperator(text: string): { operator: Operator; distance: string | undefined } | undefined {
  const bare = byWord.get(text)
  if (bare !== undefined) return { operator: bare, distance: undefined }
  if (!/^\p{Lu}/u.test(text)) return undefined
  const [word = '', distance] = text.normalize('NFC').split('/', 2)
  const operator = byWord.get(word)
  if (operator === undefined) return undefined
  const takesDistance = operator === 'near' || operator === 'before'
  return distance === undefined || takesDistance ? { operator, distance } : undefined
}
