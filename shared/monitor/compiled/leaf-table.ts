import { grown } from './grown.ts'
import { createHashIndex } from './hash-index.ts'

/** Distinct leaves while they grow, numbered in the order of first sight; see `CompiledIndex` for what a leaf is. */
export interface LeafTable {
  readonly size: number
  /** The number of a leaf, which is added where it is new. */
  numberOf(kind: number, a: number, b: number): number
  kindOf(leaf: number): number
  aOf(leaf: number): number
  bOf(leaf: number): number
  /** Adds `LeafUse` bits to a leaf. */
  use(leaf: number, bits: number): void
  /** A copy of all of them. */
  columns(): {
    readonly leafKind: Uint8Array
    readonly leafA: Uint32Array
    readonly leafB: Uint32Array
    readonly leafUse: Uint8Array
  }
}

export function createLeafTable(): LeafTable {
  let size = 0
  /** Kind, A, B and uses of each leaf in a row, so that a look-up touches one place in memory. */
  let rows = new Uint32Array(256)
  const index = createHashIndex()
  const sought = { kind: 0, a: 0, b: 0 }

  const isSought = (leaf: number) => {
    const at = leaf * width
    return rows[at + 1] === sought.a && rows[at + 2] === sought.b && rows[at] === sought.kind
  }
  const add = (kind: number, a: number, b: number) => {
    const at = size * width
    if (at === rows.length) rows = grown(rows, at + width)
    rows[at] = kind
    rows[at + 1] = a
    rows[at + 2] = b
    return size++
  }
  return {
    get size() {
      return size
    },
    numberOf(kind, a, b) {
      sought.kind = kind
      sought.a = a
      sought.b = b
      const hash = hashOf(kind, a, b)
      const found = index.find(hash, isSought)
      if (found >= 0) return found
      index.add(hash, size)
      return add(kind, a, b)
    },
    kindOf: (leaf) => rows[leaf * width]!,
    aOf: (leaf) => rows[leaf * width + 1]!,
    bOf: (leaf) => rows[leaf * width + 2]!,
    use(leaf, bits) {
      rows[leaf * width + 3]! |= bits
    },
    columns() {
      const column = (from: number) =>
        Uint32Array.from({ length: size }, (_, leaf) => rows[leaf * width + from]!)
      return {
        leafKind: Uint8Array.from(column(0)),
        leafA: column(1),
        leafB: column(2),
        leafUse: Uint8Array.from(column(3)),
      }
    },
  }
}

const width = 4

function hashOf(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ (kind << 29), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
