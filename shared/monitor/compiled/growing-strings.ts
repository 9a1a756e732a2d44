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
  /** Bytes until a letter comes that is no ASCII. */
  let letters: Uint8Array | Uint16Array = new Uint8Array(64)
  let slots = new Uint32Array(32)

  const hashOf = (text: string) => {
    let hash = hashStart
    for (let at = 0; at < text.length; at++) hash = hashNext(hash, text.charCodeAt(at))
    return hash >>> 0
  }
  const isAt = (number: number, text: string) => {
    const from = start[number]!
    if (start[number + 1]! - from !== text.length) return false
    for (let at = 0; at < text.length; at++) if (letters[from + at] !== text.charCodeAt(at)) return false
    return true
  }
  /** The slot of a string, or the free one where it belongs. */
  const slotOf = (text: string, hash: number) => {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!
      if (found === 0 || (hashes[found - 1] === hash && isAt(found - 1, text))) return slot
    }
  }
  const add = (text: string, hash: number) => {
    if (size + 1 >= start.length) {
      start = grown(start, start.length * 2)
      hashes = grown(hashes, hashes.length * 2)
    }
    const from = start[size]!
    const to = from + text.length
    if (to > letters.length) letters = grown(letters, Math.max(letters.length * 2, to))
    if (write(text, letters, from) > 127 && letters instanceof Uint8Array) {
      letters = Uint16Array.from(letters)
      write(text, letters, from)
    }
    hashes[size++] = hash
    start[size] = to
  }
  const spread = () => {
    const mask = slots.length * 2 - 1
    slots = new Uint32Array(mask + 1)
    for (let number = 0; number < size; number++) {
      let slot = hashes[number]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
  }

  return {
    get size() {
      return size
    },
    numberOf(text) {
      const hash = hashOf(text)
      const slot = slotOf(text, hash)
      if (slots[slot] !== 0) return slots[slot]! - 1
      add(text, hash)
      slots[slot] = size
      if (size * 2 > slots.length) spread()
      return size - 1
    },
    find: (text) => slots[slotOf(text, hashOf(text))]! - 1,
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
      const packed = emptyLike(letters, starts[count]!)
      copy(letters, start, numbers, packed)
      return { slots: table, start: starts, letters: packed }
    },
  }
}

const upTo = (size: number) => {
  const numbers = new Uint32Array(size)
  for (let number = 0; number < size; number++) numbers[number] = number
  return numbers
}

/** Writes a string's units from `at` on; answers a number at least as large as each of them. */
function write(text: string, letters: Uint8Array | Uint16Array, at: number): number {
  let units = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    units |= unit
    letters[at + i] = unit
  }
  return units
}

/** Copies the letters of some strings, one after another. */
function copy(
  letters: Uint8Array | Uint16Array,
  start: Uint32Array,
  numbers: Uint32Array,
  to: Uint8Array | Uint16Array,
) {
  let at = 0
  for (let i = 0; i < numbers.length; i++) {
    const end = start[numbers[i]! + 1]!
    for (let from = start[numbers[i]!]!; from < end; from++) to[at++] = letters[from]!
  }
}

const emptyLike = (numbers: Uint8Array | Uint16Array, length: number) =>
  numbers instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length)

function grown<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  numbers: Numbers,
  length: number,
): Numbers
function grown(numbers: Uint8Array | Uint16Array | Uint32Array, length: number) {
  const larger = numbers instanceof Uint32Array ? new Uint32Array(length) : emptyLike(numbers, length)
  larger.set(numbers)
  return larger
}
