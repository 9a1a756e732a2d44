/**
 * Distinct rows of whole numbers, numbered in the order of first sight and found by hash (open addressing).
 *
 * They lie one after another in one list, so that a million rows are no million objects.
 */
export interface CodeTable {
  readonly size: number
  /** All rows: row `n` begins at `starts[n]` and ends at `starts[n + 1]`. */
  readonly codes: readonly number[]
  readonly starts: readonly number[]
  /** The number of a row, which is added where it is new. */
  numberOf(code: readonly number[]): number
}

export function createCodeTable(): CodeTable {
  const codes: number[] = []
  const starts: number[] = [0]
  let slots = new Uint32Array(64)

  const isAt = (row: number, code: readonly number[]) => {
    const from = starts[row]!
    if (starts[row + 1]! - from !== code.length) return false
    for (let i = 0; i < code.length; i++) if (codes[from + i] !== code[i]) return false
    return true
  }
  const spread = () => {
    const mask = slots.length * 4 - 1
    slots = new Uint32Array(mask + 1)
    for (let row = 0; row + 1 < starts.length; row++) {
      let slot = hashOf(codes, starts[row]!, starts[row + 1]!) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = row + 1
    }
  }
  return {
    codes,
    starts,
    get size() {
      return starts.length - 1
    },
    numberOf(code) {
      const mask = slots.length - 1
      let slot = hashOf(code, 0, code.length) & mask
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const row = slots[slot]! - 1
        if (isAt(row, code)) return row
      }
      for (let i = 0; i < code.length; i++) codes.push(code[i]!)
      slots[slot] = starts.push(codes.length) - 1
      const row = slots[slot]! - 1
      if (row * 2 >= slots.length) spread()
      return row
    },
  }
}

function hashOf(code: readonly number[], from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ code[i]!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}
