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
