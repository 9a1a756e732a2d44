import { codeOf, NodeKind } from './compiled-index.ts'
import type { Engine } from './engine.ts'
import { personOf } from './person-of.ts'
import { readExpression } from './read-expression.ts'

/** Clauses remembered of an index; printing one takes a microsecond. */
const capacity = 50_000

/** What a ref asks for, in the query language. A person is named by the one name, its other spellings left out. */
export function clauseOf({ index, clauses }: Pick<Engine, 'index' | 'clauses'>, ref: number): string {
  const known = clauses.get(ref)
  if (known !== undefined) return known
  const at = codeOf(index, ref)
  const clause =
    at >= 0 && index.nodeCode[at] === NodeKind.person
      ? `person:"${personOf(index, index.nodeCode[at + 1]!).name}"`
      : readExpression(index, ref).key
  if (clauses.size >= capacity) clauses.clear()
  clauses.set(ref, clause)
  return clause
}
