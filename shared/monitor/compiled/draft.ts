import type { PeopleReader } from '../../domain/people-reader.ts'
import { type CodeTable, createCodeTable } from './code-table.ts'
import { createStrings, type GrowingStrings } from './growing-strings.ts'
import { createLeafTable, type LeafTable } from './leaf-table.ts'
import { order } from './node-code.ts'

/** Refs of nodes while leaves are still being found; the final ones come after all leaves. */
export const nodeBit = 0x20000000

/**
 * An index while it grows: every distinct leaf and node with the one ref it has (hash-consing by the refs of its
 * parts). `internQuery` and `adoptIndex` fill it, `packIndex` turns it into a `CompiledIndex`.
 */
export interface Draft {
  readonly keysOf: PeopleReader['keysOf']
  readonly leaves: LeafTable
  /** The code of each node; see `NodeKind`. Its ref is its number plus {@link nodeBit}. */
  readonly nodes: CodeTable
  readonly words: GrowingStrings
  readonly prefixes: GrowingStrings
  readonly names: GrowingStrings
  /** The leaf of each word that may stand anywhere in any form, by its number: most are asked for so, again and again. */
  readonly plainWords: (number | undefined)[]
  /** The refs of people met, so that the keys of their names are worked out once. */
  readonly people: Map<string, number>
}

export const createDraft = (people: Pick<PeopleReader, 'keysOf'>): Draft => ({
  keysOf: (person) => people.keysOf(person),
  leaves: createLeafTable(),
  nodes: createCodeTable(),
  words: createStrings(),
  prefixes: createStrings(),
  names: createStrings(),
  plainWords: [],
  people: new Map(),
})

/** The ref of a node, whose code is brought into canonical form. */
export function nodeOf({ nodes }: Draft, code: number[]): number {
  order(code)
  return nodes.numberOf(code) + nodeBit
}

/** Whether a ref is that of a node of a kind. */
export const isNode = (draft: Draft, ref: number, kind: number) =>
  ref >= nodeBit && draft.nodes.codes[codeAt(draft, ref)] === kind

/** Marks what a leaf is needed for besides being there; a node needs no mark. */
export function useLeaf({ leaves }: Draft, ref: number, bits: number): number {
  if (ref < nodeBit) leaves.use(ref, bits)
  return ref
}

/** Where the code of a node begins in `nodes.codes`. */
export const codeAt = ({ nodes }: Draft, ref: number) => nodes.starts[ref - nodeBit]!
