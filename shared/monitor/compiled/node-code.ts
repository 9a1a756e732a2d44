import { NodeKind } from './compiled-index.ts'

/** Calls `visit` with every place in the code of a node, which begins with its kind at `from`, that holds a ref. */
export function eachRef(code: ArrayLike<number>, from: number, visit: (at: number) => void): void {
  const { first, count, step } = refsIn(code, from)
  for (let i = 0; i < count; i++) visit(from + first + i * step)
}

/** Where the refs stand in the code of a node. */
function refsIn(code: ArrayLike<number>, from: number): { first: number; count: number; step: number } {
  switch (code[from]) {
    case NodeKind.and:
    case NodeKind.or:
    case NodeKind.phrase:
      return { first: 2, count: code[from + 1]!, step: 1 }
    case NodeKind.not:
      return { first: 1, count: 1, step: 1 }
    case NodeKind.near:
      return { first: 4, count: code[from + 2]! + code[from + 3]!, step: 1 }
    case NodeKind.weighted:
      return { first: 3, count: code[from + 2]!, step: 3 }
    case NodeKind.person:
      return { first: 3, count: code[from + 2]!, step: 1 }
    default:
      return { first: 0, count: 0, step: 1 }
  }
}

/** Whether the code of a node names a string right after its kind. */
export const isNamed = (kind: number) =>
  kind === NodeKind.person || kind === NodeKind.language || kind === NodeKind.source

/** Brings the code of a node into canonical form, in place: parts whose order means nothing ascend by their refs. */
export function order(code: number[]): void {
  const kind = code[0]
  if (kind === NodeKind.and || kind === NodeKind.or) sortRefs(code, 2, code.length)
  else if (kind === NodeKind.near) orderNear(code)
  else if (kind === NodeKind.weighted) orderWeighted(code)
}

function orderNear(code: number[]): void {
  const middle = 4 + code[2]!
  sortRefs(code, 4, middle)
  sortRefs(code, middle, code.length)
  const [left, right] = [code.slice(4, middle), code.slice(middle)]
  const isOrdered = (code[1]! & 1) === 1
  if (isOrdered || compare(left, right) <= 0) return
  code.splice(2, code.length, right.length, left.length, ...right, ...left)
}

function orderWeighted(code: number[]): void {
  const items = Array.from({ length: code[2]! }, (_, i) => code.slice(3 + i * 3, 6 + i * 3))
  code.splice(3, code.length, ...items.sort(compare).flat())
}

/** Compares rows of numbers, the first difference deciding. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i])
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1)
}

/** Sorts the refs from a place on and leaves each only once; answers how many there are. */
export function keepDistinct(row: number[], from: number): number {
  sortRefs(row, from, row.length)
  let end = from
  for (let at = from; at < row.length; at++)
    if (at === from || row[at] !== row[end - 1]) row[end++] = row[at]!
  row.length = end
  return end - from
}

/** Longer rows are sorted in n log n. */
const longestInserted = 16

/** Sorts part of a row, ascending; most have two or three refs, which a sort with a callback takes long over. */
function sortRefs(row: number[], from: number, to: number): void {
  if (to - from > longestInserted) {
    row.splice(from, to - from, ...row.slice(from, to).sort((a, b) => a - b))
    return
  }
  for (let i = from + 1; i < to; i++) {
    const ref = row[i]!
    let at = i
    for (; at > from && row[at - 1]! > ref; at--) row[at] = row[at - 1]!
    row[at] = ref
  }
}
