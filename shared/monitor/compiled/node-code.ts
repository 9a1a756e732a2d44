import { NodeKind } from './compiled-index.ts'

/** Where refs of other leaves and nodes stand in the code of a node (which begins with its kind at `from`). */
export function refPositions(code: ArrayLike<number>, from: number): number[] {
  const range = (first: number, count: number, step = 1) =>
    Array.from({ length: count }, (_, i) => from + first + i * step)
  switch (code[from]) {
    case NodeKind.and:
    case NodeKind.or:
    case NodeKind.phrase:
      return range(2, code[from + 1]!)
    case NodeKind.not:
      return range(1, 1)
    case NodeKind.near:
      return range(4, code[from + 2]! + code[from + 3]!)
    case NodeKind.weighted:
      return range(3, code[from + 2]!, 3)
    default:
      return []
  }
}
