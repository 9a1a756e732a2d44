import { describe, expect, it } from 'vitest'
import { followed, following, isNear, type Stretch } from '../../../shared/monitor/compiled/nearness.ts'

/** Stretches of one word each that count how often they are looked at. */
function counted(positions: readonly number[]) {
  const counter = { looks: 0 }
  const stretches = positions.map(
    (position): Stretch => ({
      get first() {
        counter.looks++
        return position
      },
      get last() {
        counter.looks++
        return position
      },
    }),
  )
  return { stretches, counter }
}

const looks = (size: number) => {
  const { stretches, counter } = counted(Array.from({ length: size }, (_, i) => i * 2))
  isNear(stretches, stretches, 1, false)
  followed(stretches, stretches, 1)
  following(stretches, stretches, 1)
  return counter.looks
}

describe('nearness', () => {
  it('counts words apart, in order where asked, and never a word with itself', () => {
    const at = (...positions: number[]) => positions.map((position) => ({ first: position, last: position }))
    expect(isNear(at(3), at(5), 2, true)).toBe(true)
    expect(isNear(at(3), at(6), 2, true)).toBe(false)
    expect(isNear(at(5), at(3), 2, true)).toBe(false)
    expect(isNear(at(5), at(3), 2, false)).toBe(true)
    expect(isNear(at(3), at(3), 5, false)).toBe(false)
    expect(isNear([{ first: 1, last: 4 }], at(6), 2, true)).toBe(true)
  })

  it('looks at each occurrence a fixed number of times, however many there are', () => {
    expect(looks(20_000) / looks(10_000)).toBeLessThan(2.1)
  })
})
