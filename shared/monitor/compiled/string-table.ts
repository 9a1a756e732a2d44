/**
 * Distinct strings in typed arrays, found by hash: some ten bytes each besides their letters, ready as soon as the
 * bytes are there.
 */
export interface StringTable {
  /** Open addressing: the string's number plus one, 0 where free. */
  readonly slots: Uint32Array
  /** Where each string's letters begin; one more entry than strings. */
  readonly start: Uint32Array
  /** UTF-16 units; one byte each where all of them are ASCII. */
  readonly letters: Uint8Array | Uint16Array
}

const seed = 0x811c9dc5
const prime = 0x01000193

export const hashStart = seed

/** FNV-1a, one UTF-16 unit at a time, so that the hash of every prefix falls out on the way. */
export const hashNext = (hash: number, unit: number) => Math.imul(hash ^ unit, prime)

/** The number of a string, or -1. */
export function findString(table: StringTable, text: string): number {
  let hash = hashStart
  for (let at = 0; at < text.length; at++) hash = hashNext(hash, text.charCodeAt(at))
  return findPrefix(table, text, text.length, hash)
}

/** The number of `sense + text`, for a sense of one UTF-16 unit, without joining them; or -1. */
export function findInSense(table: StringTable, sense: string, text: string): number {
  const unit = sense.charCodeAt(0)
  let hash = hashNext(hashStart, unit)
  for (let at = 0; at < text.length; at++) hash = hashNext(hash, text.charCodeAt(at))
  const { slots, start, letters } = table
  for (let slot = (hash >>> 0) % slots.length; ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
    const found = slots[slot]!
    if (found === 0) return -1
    const from = start[found - 1]! + 1
    if (start[found]! - from !== text.length || letters[from - 1] !== unit) continue
    let at = 0
    while (at < text.length && letters[from + at] === text.charCodeAt(at)) at++
    if (at === text.length) return found - 1
  }
}

/** The number of the first `length` units of a text, whose hash is known, or -1. */
export function findPrefix(table: StringTable, text: string, length: number, hash: number): number {
  const { slots, start, letters } = table
  for (let slot = (hash >>> 0) % slots.length; ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
    const found = slots[slot]!
    if (found === 0) return -1
    const from = start[found - 1]!
    if (start[found]! - from !== length) continue
    let at = 0
    while (at < length && letters[from + at] === text.charCodeAt(at)) at++
    if (at === length) return found - 1
  }
}

const ascii = new TextDecoder('latin1')
const wide = new TextDecoder('utf-16le')

/** The string of a number. */
export const stringAt = ({ start, letters }: StringTable, number: number): string =>
  decode(letters.subarray(start[number], start[number + 1]))

/** The string of some letters. */
export function decode(letters: Uint8Array | Uint16Array): string {
  if (letters.length < 64) return Reflect.apply(String.fromCharCode, undefined, letters)
  return letters instanceof Uint16Array ? wide.decode(letters) : ascii.decode(letters)
}

export const sizeOf = ({ start }: StringTable) => start.length - 1
