import { type CompiledIndex, LeafKind, NodeKind } from './compiled-index.ts'
import { type Draft, nodeOf, useLeaf } from './draft.ts'
import type { GrowingStrings } from './growing-strings.ts'
import { internPerson } from './intern.ts'
import { eachRef, isNamed } from './node-code.ts'
import { personOf } from './person-of.ts'
import { type StringTable, stringAt } from './string-table.ts'

/**
 * Brings expressions of a compiled index into a draft, number by number, without building their trees: answers the
 * ref in the draft of one in the index. Parts are brought in as they are needed, each once; `people` says whether the
 * keys of names are taken over or worked out anew, as they must be where names are read otherwise than they were.
 */
export function adoptIndex(
  draft: Draft,
  index: CompiledIndex,
  people: 'taken over' | 'read anew' = 'taken over',
): (ref: number) => number {
  const { leafCount, leafKind, leafA, leafB, leafUse, nodeStart, nodeCode } = index
  const known = new Int32Array(leafCount + nodeStart.length - 1).fill(-1)
  const move = (from: StringTable, to: GrowingStrings, number: number) => to.numberOf(stringAt(from, number))

  const moveLeaf = (leaf: number): number => {
    const [kind, a, b] = [leafKind[leaf]!, leafA[leaf]!, leafB[leaf]!]
    switch (kind) {
      case LeafKind.word:
        return draft.leaves.numberOf(kind, move(index.words, draft.words, a), b)
      case LeafKind.prefix:
        return draft.leaves.numberOf(kind, move(index.prefixes, draft.prefixes, a), b)
      case LeafKind.pair:
        return draft.leaves.numberOf(kind, refOf(a), refOf(b))
      default:
        return draft.leaves.numberOf(kind, move(index.names, draft.names, a), 0)
    }
  }
  const moveNode = (node: number): number => {
    if (people === 'read anew' && nodeCode[nodeStart[node]!] === NodeKind.person)
      return internPerson(draft, personOf(index, nodeCode[nodeStart[node]! + 1]!))
    // weights may be negative: the index holds them as two's complement
    const code = Array.from(nodeCode.subarray(nodeStart[node], nodeStart[node + 1]), (number) => number | 0)
    eachRef(code, 0, (at) => {
      code[at] = refOf(code[at]!)
    })
    if (isNamed(code[0]!)) code[1] = move(index.names, draft.names, code[1]!)
    return nodeOf(draft, code)
  }
  const refOf = (ref: number): number => {
    const found = known[ref]!
    if (found >= 0) return found
    const moved = ref < leafCount ? useLeaf(draft, moveLeaf(ref), leafUse[ref]!) : moveNode(ref - leafCount)
    known[ref] = moved
    return moved
  }
  return refOf
}
