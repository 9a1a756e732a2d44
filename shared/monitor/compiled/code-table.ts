/** Numbers distinct rows of numbers in the order of first sight, found by hash (open addressing). */
export interface CodeTable {
  readonly codes: readonly (readonly number[])[]
  numberOf(code: readonly number[]): number
}

export function createCodeTable(): CodeTable {
  const codes: (readonly number[])[] = []
  let slots = new Uint32Array(1024)
  const firstFree = (hash: number) => {
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const grow = () => {
    slots = new Uint32Array(slots.length * 4)
    for (let i = 0; i < codes.length; i++) slots[firstFree(hashOf(codes[i]!))] = i + 1
  }
  return {
    codes,
    numberOf(code) {
      const hash = hashOf(code)
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const found = slots[slot]!
        if (found === 0) break
        if (isSame(codes[found - 1]!, code)) return found - 1
      }
      if (codes.length * 2 >= slots.length) grow()
      slots[firstFree(hash)] = codes.push(code)
      return codes.length - 1
    },
  }
}

function hashOf(code: readonly number[]): number {
  let hash = code.length
  for (let i = 0; i < code.length; i++) {
    hash = Math.imul(hash ^ code[i]!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
