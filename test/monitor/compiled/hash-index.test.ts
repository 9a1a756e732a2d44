import { describe, expect, it } from 'vitest'
import { createHashIndex } from '../../../shared/monitor/compiled/hash-index.ts'

describe('an index by hash', () => {
  it('tells numbers of one hash apart by asking, and finds them all however it grows', () => {
    const index = createHashIndex()
    const hashOf = (number: number) => (number % 7) * 0x2492_4924
    for (let number = 0; number < 1000; number++) index.add(hashOf(number), number)
    for (let number = 0; number < 1000; number++)
      expect(index.find(hashOf(number), (one) => one === number)).toBe(number)
    expect(index.find(hashOf(3), () => false)).toBe(-1)
    const asked: number[] = []
    index.find(hashOf(5), (one) => asked.push(one) < 0)
    expect(asked.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 1000 }, (_, number) => number).filter((number) => number % 7 === 5),
    )
    expect(index.find(12345, () => true)).toBe(-1)
  })
})
