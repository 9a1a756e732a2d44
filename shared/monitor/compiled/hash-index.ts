/**
 * Numbers found by hashes of what they stand for (open addressing, linear probing).
 *
 * Each hash lies beside its number, so that a look-up touches one place in memory, and a wrong number is hardly ever tried.
 */
export interface HashIndex {
  /** The number entered under a hash that is the one sought, or -1. Hashes are whole numbers from 0 to below 2³². */
  find(hash: number, isSought: (number: number) => boolean): number
  /** Enters a number, from 0, that is not there yet. */
  add(hash: number, number: number): void
}

export function createHashIndex(): HashIndex {
  let count = 0
  /** Hash, and number plus one or 0 where free, in turns. */
  let slots = new Uint32Array(128)

  const enter = (hash: number, entry: number) => {
    const mask = slots.length - 1
    let at = (hash * 2) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = hash
    slots[at + 1] = entry
  }
  const spread = () => {
    const before = slots
    slots = new Uint32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 2)
      if (before[at + 1] !== 0) enter(before[at]!, before[at + 1]!)
  }
  return {
    find(hash, isSought) {
      const mask = slots.length - 1
      for (let at = (hash * 2) & mask; slots[at + 1] !== 0; at = (at + 2) & mask)
        if (slots[at] === hash && isSought(slots[at + 1]! - 1)) return slots[at + 1]! - 1
      return -1
    },
    add(hash, number) {
      enter(hash, number + 1)
      if (++count * 4 > slots.length) spread()
    },
  }
}
