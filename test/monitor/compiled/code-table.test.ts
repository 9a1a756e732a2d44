import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCodeTable } from '../../../shared/monitor/compiled/code-table.ts'

describe('a table of codes', () => {
  it('gives each distinct row one number, in the order of first sight, however large it grows', () => {
    const anyCode = fc.array(fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 1)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(anyCode, { minLength: 1500, maxLength: 3000, size: 'max' }), (codes) => {
        const table = createCodeTable()
        const numbers = new Map<string, number>()
        for (const code of codes) {
          const key = code.join()
          if (!numbers.has(key)) numbers.set(key, numbers.size)
          expect(table.numberOf(code)).toBe(numbers.get(key))
        }
        expect(table.size).toBe(numbers.size)
      }),
      { numRuns: 5 },
    )
  })
})
