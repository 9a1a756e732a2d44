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
  toTable(numbers?: ArrayLike<number>): StringTable
}

export function createStrings(): GrowingStrings {
  let size = 0
  let start = new Uint32Array(16)
  let hashes = new Uint32Array(16)
  let letters = new Uint16Array(64)
  let slots = new Uint32Array(32)
  /** At least as large as every unit of the letters. */
  let units = 0

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
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      units |= unit
      letters[from + at] = unit
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
    toTable(numbers = Uint32Array.from({ length: size }, (_, number) => number)) {
      const count = numbers.length
      const table = {
        slots: new Uint32Array(Math.ceil(count * 1.5) + 1),
        start: new Uint32Array(count + 1),
      }
      for (let i = 0; i < count; i++)
        table.start[i + 1] = table.start[i]! + start[numbers[i]! + 1]! - start[numbers[i]!]!
      const total = table.start[count]!
      const packed = units > 127 ? new Uint16Array(total) : new Uint8Array(total)
      for (let i = 0; i < count; i++) {
        const number = numbers[i]!
        for (let from = start[number]!, to = table.start[i]!; to < table.start[i + 1]!; )
          packed[to++] = letters[from++]!
        let slot = hashes[number]! % table.slots.length
        while (table.slots[slot] !== 0) slot = slot + 1 === table.slots.length ? 0 : slot + 1
        table.slots[slot] = i + 1
      }
      return { ...table, letters: packed }
    },
  }
}

function grown<Numbers extends Uint32Array | Uint16Array>(numbers: Numbers, length: number): Numbers
function grown(numbers: Uint32Array | Uint16Array, length: number) {
  const larger = numbers instanceof Uint32Array ? new Uint32Array(length) : new Uint16Array(length)
  larger.set(numbers)
  return larger
}
