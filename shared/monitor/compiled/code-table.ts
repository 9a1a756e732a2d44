import { grown } from './grown.ts'
import { createHashIndex } from './hash-index.ts'

/**
 * Distinct rows of whole numbers of 32 bits, numbered in the order of first sight and found by hash (open addressing).
 *
 * They lie one after another in one list, so that a million rows are no million objects.
 */
export interface CodeTable {
  readonly size: number
  /** All rows: row `n` begins at `starts[n]` and ends at `starts[n + 1]`. Both lists are others once rows were added. */
  readonly codes: Int32Array
  readonly starts: Uint32Array
  /** The number of a row, which is added where it is new. */
  numberOf(code: readonly number[]): number
}

export function createCodeTable(): CodeTable {
  let size = 0
  let codes = new Int32Array(256)
  let starts = new Uint32Array(64)
  const index = createHashIndex()
  let sought: readonly number[] = []

  const isSought = (row: number) => {
    const from = starts[row]!
    if (starts[row + 1]! - from !== sought.length) return false
    for (let i = 0; i < sought.length; i++) if (codes[from + i] !== sought[i]) return false
    return true
  }
  const add = (code: readonly number[]) => {
    const from = starts[size]!
    const to = from + code.length
    if (to > codes.length) codes = grown(codes, to)
    for (let i = 0; i < code.length; i++) codes[from + i] = code[i]!
    if (size + 1 === starts.length) starts = grown(starts, size + 2)
    starts[size + 1] = to
    return size++
  }
  return {
    get codes() {
      return codes
    },
    get starts() {
      return starts
    },
    get size() {
      return size
    },
    numberOf(code) {
      sought = code
      const hash = hashOf(code)
      const found = index.find(hash, isSought)
      if (found >= 0) return found
      index.add(hash, size)
      return add(code)
    },
  }
}

function hashOf(code: readonly number[]): number {
  let hash = code.length
  for (const number of code) {
    hash = Math.imul(hash ^ number, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}
