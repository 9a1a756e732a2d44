/** Finds the leaf of two leaves side by side; -1 where no query asks for them. */
export function findPair(pairs: Uint32Array, left: number, right: number): number {
  const slots = pairs.length / 3
  if (slots === 0) return -1
  for (let slot = hash(left, right) % slots; ; slot = slot + 1 === slots ? 0 : slot + 1) {
    const found = pairs[slot * 3]!
    if (found === 0) return -1
    if (found === left + 1 && pairs[slot * 3 + 1] === right) return pairs[slot * 3 + 2]!
  }
}

/** Builds the table that {@link findPair} reads, of pair leaves with their left and right. */
export function buildPairs(all: readonly number[], leftOf: Uint32Array, rightOf: Uint32Array): Uint32Array {
  const slots = all.length === 0 ? 0 : Math.ceil(all.length * 1.5) + 1
  const pairs = new Uint32Array(slots * 3)
  for (const pair of all) {
    const [left, right] = [leftOf[pair]!, rightOf[pair]!]
    let slot = hash(left, right) % slots
    while (pairs[slot * 3] !== 0) slot = slot + 1 === slots ? 0 : slot + 1
    pairs[slot * 3] = left + 1
    pairs[slot * 3 + 1] = right
    pairs[slot * 3 + 2] = pair
  }
  return pairs
}

const hash = (left: number, right: number) =>
  (Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)) >>> 0
