import type { NearLeaf } from '../query/expression.ts'
import { anchorsOf, atomsOf, isFree, type Nearness, opensLeft, type WordsLeaf } from './leaf-places.ts'
import type { Atom } from './word-table.ts'

export interface Phrase {
  readonly leaf: number
  /** Its words as atoms, and how many of them stand before the longest. */
  readonly atoms: readonly number[]
  readonly before: number
  /** Whether any of them asks for more than the right letters. */
  readonly strict: boolean
}

/** A leaf that asks for nearness. */
export interface Near extends Nearness {
  readonly leaf: number
  /** Each thing that may stand on the one side and on the other, as its words' atoms. */
  readonly left: Side
  readonly right: Side
  /** All that may stand on the side whose words do not open the search, where that is one atom; else -1. */
  readonly far: number
}

export type Side = readonly (readonly number[])[]

/** What an atom opens: the leaf that it is, phrases of which it is the longest word, leaves of nearness. */
export interface AtomUse {
  /** None: -1. */
  leaf: number
  readonly phrases: Phrase[]
  readonly near: Near[]
  /** Whether a leaf of nearness asks for it, on the side that opens it or on the other. */
  isNear: boolean
}

/** The words and prefixes of all leaves, each once, and what each opens. */
export interface AtomUses {
  readonly atoms: readonly Atom[]
  readonly uses: readonly AtomUse[]
}

/** Sorts leaves by the word that opens each: its only one, the longest of a phrase, those of one side of a near. */
export function sortLeaves(leaves: readonly WordsLeaf[]): AtomUses {
  const atoms = [...new Map(leaves.flatMap(atomsOf).map((atom) => [atom.key, atom])).values()]
  const numbers = new Map(atoms.map(({ key }, number) => [key, number]))
  const numberOf = ({ key }: Atom) => numbers.get(key)!
  const uses = atoms.map((): AtomUse => ({ leaf: -1, phrases: [], near: [], isNear: false }))
  for (const [leaf, sought] of leaves.entries()) {
    const anchors = anchorsOf(sought).map(numberOf)
    if (sought.kind === 'near') {
      const near = nearOf(leaf, sought, numberOf)
      for (const anchor of anchors) uses[anchor]!.near.push(near)
      for (const part of atomsOf(sought)) uses[numberOf(part)]!.isNear = true
    } else if (sought.kind === 'phrase') {
      const parts = sought.words.map(numberOf)
      const strict = !sought.words.every(isFree)
      for (const anchor of anchors)
        uses[anchor]!.phrases.push({ leaf, atoms: parts, before: parts.indexOf(anchor), strict })
    } else uses[numberOf(sought)]!.leaf = leaf
  }
  return { atoms, uses }
}

function nearOf(leaf: number, sought: NearLeaf, numberOf: (atom: Atom) => number): Near {
  const { distance, ordered } = sought
  const sideOf = (things: NearLeaf['left']): Side => things.map((thing) => atomsOf(thing).map(numberOf))
  const [left, right] = [sideOf(sought.left), sideOf(sought.right)]
  const [thing, ...others] = opensLeft(sought) ? right : left
  const far = others.length === 0 && thing?.length === 1 ? thing[0]! : -1
  return { leaf, left, right, far, distance, ordered }
}
