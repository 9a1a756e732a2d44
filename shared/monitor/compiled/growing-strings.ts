import { grown } from './grown.ts'
import { createHashIndex } from './hash-index.ts'
import { decode, hashNext, hashStart, type StringTable } from './string-table.ts'

/**
 * Distinct strings while they grow, numbered in the order of first sight.
 *
 * Their letters and hashes lie in a few typed arrays, so that a million of them are no million objects, and become a
 * {@link StringTable} without being hashed again.
 */
export interface GrowingStrings {
  readonly size: number
  /** The number of a string, which is added where it is new. */
  numberOf(text: string): number
  /** The number of a string, or -1. */
  find(text: string): number
  at(number: number): string
  lengthOf(number: number): number
  /** The strings of these numbers, numbered in this order; each number once. */
  toTable(numbers?: Uint32Array): StringTable
}

export function createStrings(): GrowingStrings {
  let size = 0
  let start = new Uint32Array(16)
  let hashes = new Uint32Array(16)
  let letters = new Uint16Array(256)
  const index = createHashIndex()
  let soughtLength = 0

  /** Writes a string behind the last, where it will be added if it is new; answers its hash. */
  const write = (text: string) => {
    const from = start[size]!
    if (from + text.length > letters.length) letters = grown(letters, from + text.length)
    let hash = hashStart
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      letters[from + at] = unit
      hash = hashNext(hash, unit)
    }
    soughtLength = text.length
    return hash >>> 0
  }
  /** Whether a string is the one just written. */
  const isSought = (number: number) => {
    const from = start[number]!
    if (start[number + 1]! - from !== soughtLength) return false
    const written = start[size]!
    for (let at = 0; at < soughtLength; at++) if (letters[from + at] !== letters[written + at]) return false
    return true
  }
  /** Adds the string just written. */
  const add = (hash: number) => {
    if (size + 1 === start.length) {
      start = grown(start, size + 2)
      hashes = grown(hashes, size + 2)
    }
    hashes[size] = hash
    start[size + 1] = start[size]! + soughtLength
    index.add(hash, size)
    return size++
  }

  return {
    get size() {
      return size
    },
    numberOf(text) {
      const hash = write(text)
      const found = index.find(hash, isSought)
      return found >= 0 ? found : add(hash)
    },
    find: (text) => index.find(write(text), isSought),
    at: (number) => decode(letters.subarray(start[number], start[number + 1])),
    lengthOf: (number) => start[number + 1]! - start[number]!,
    toTable(numbers = upTo(size)) {
      const count = numbers.length
      const starts = new Uint32Array(count + 1)
      const table = new Uint32Array(Math.ceil(count * 1.5) + 1)
      for (let i = 0; i < count; i++) {
        const number = numbers[i]!
        starts[i + 1] = starts[i]! + start[number + 1]! - start[number]!
        let slot = hashes[number]! % table.length
        while (table[slot] !== 0) slot = slot + 1 === table.length ? 0 : slot + 1
        table[slot] = i + 1
      }
      return { slots: table, start: starts, letters: copy(letters, start, numbers, starts[count]!) }
    },
  }
}

const upTo = (size: number) => {
  const numbers = new Uint32Array(size)
  for (let number = 0; number < size; number++) numbers[number] = number
  return numbers
}

/** The letters of some strings, one after another; a byte each where all of them are ASCII. */
function copy(letters: Uint16Array, start: Uint32Array, numbers: Uint32Array, length: number) {
  const packed = new Uint16Array(length)
  let units = 0
  let to = 0
  for (let i = 0; i < numbers.length; i++) {
    const end = start[numbers[i]! + 1]!
    for (let from = start[numbers[i]!]!; from < end; from++) {
      const unit = letters[from]!
      units |= unit
      packed[to++] = unit
    }
  }
  return units > 127 ? packed : Uint8Array.from(packed)
}
