import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptIndex } from '../../../shared/monitor/compiled/adopt-index.ts'
import { buildIndex } from '../../../shared/monitor/compiled/build-index.ts'
import { createDraft } from '../../../shared/monitor/compiled/draft.ts'
import { internQuery } from '../../../shared/monitor/compiled/intern.ts'
import { readExpression } from '../../../shared/monitor/compiled/read-expression.ts'
import { compileQuery } from '../../../shared/query/compile-query.ts'
import type { Query } from '../../../shared/query/query.ts'
import { anyAnchoredQuery, anyQuery, surnameReader as people } from '../support/arbitrary.ts'

const nothingSeen = { dispatches: 0, seen: () => 0 }

const twiceNot = (of: Query): Query => ({ kind: 'not', of: { kind: 'not', of } })

/** The same meaning, everything written the other way round, once too often and in needless groups. */
function turned(query: Query): Query {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const of = query.of.map(turned).reverse()
      return { kind: query.kind, of: [...of, twiceNot({ kind: query.kind, of: of.slice(0, 2) })] }
    }
    case 'not':
      return twiceNot({ kind: 'not', of: turned(query.of) })
    case 'near': {
      const [left, right] = [turned(query.left), turned(query.right)]
      return query.ordered ? { ...query, left, right } : { ...query, left: right, right: left }
    }
    case 'weighted':
      return {
        ...query,
        items: query.items.map((item) => ({ ...item, query: turned(item.query) })).reverse(),
      }
    default:
      return query
  }
}

describe('bringing queries into an index', () => {
  it('makes one expression of the same meaning in another order', () => {
    fc.assert(
      fc.property(fc.array(anyQuery, { maxLength: 5 }), anyQuery, (others, query) => {
        const draft = createDraft(people)
        for (const other of others) internQuery(draft, other)
        const ref = internQuery(draft, query)
        expect(internQuery(draft, turned(query))).toBe(ref)
        expect(compileQuery(turned(query)).key).toBe(compileQuery(query).key)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what they ask for: read back, they are the expressions that they compile to', () => {
    fc.assert(
      fc.property(fc.array(anyAnchoredQuery, { minLength: 1, maxLength: 10 }), (queries) => {
        const draft = createDraft(people)
        const roots = queries.map((query) => internQuery(draft, query))
        const { index, numbers } = buildIndex(draft, roots, nothingSeen)
        queries.forEach((query, i) => {
          expect(readExpression(index, index.roots[numbers[i]!]!)).toEqual(compileQuery(query))
        })
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'taken over',
    'read anew',
  ] as const)('knows them again when an index is brought into another, names %s', (names) => {
    fc.assert(
      fc.property(
        fc.array(anyQuery, { maxLength: 5 }),
        fc.array(anyAnchoredQuery, { minLength: 1, maxLength: 10 }),
        (others, queries) => {
          const draft = createDraft(people)
          const roots = queries.map((query) => internQuery(draft, query))
          const { index, numbers } = buildIndex(draft, roots, nothingSeen)
          const wider = createDraft(people)
          for (const other of others) internQuery(wider, other)
          const refOf = adoptIndex(wider, index, names)
          queries.forEach((query, i) => {
            expect(refOf(index.roots[numbers[i]!]!)).toBe(internQuery(wider, query))
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})
