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
  /** Each thing that may stand on the one side and on the other, as its words by their numbers for nearness. */
  readonly left: Side
  readonly right: Side
  /** All that may stand on the side whose words do not open the search, where that is one word; else -1. */
  readonly far: number
}

export type Side = readonly (readonly number[])[]

/** What an atom opens: the leaf that it is, and phrases of which it is the longest word. */
export interface AtomUse {
  /** None: -1. */
  leaf: number
  readonly phrases: Phrase[]
  /** Its number among the atoms that leaves of nearness ask for, which are few; none: -1. */
  near: number
}

/** The words and prefixes of all leaves, each once, and what each opens. */
export interface AtomUses {
  readonly atoms: readonly Atom[]
  readonly uses: readonly AtomUse[]
  /** The leaves of nearness that a word opens, by its number for nearness. */
  readonly nears: readonly (readonly Near[])[]
}

/** Sorts leaves by the word that opens each: its only one, the longest of a phrase, those of one side of a near. */
export function sortLeaves(leaves: readonly WordsLeaf[]): AtomUses {
  const atoms = [...new Map(leaves.flatMap(atomsOf).map((atom) => [atom.key, atom])).values()]
  const numbers = new Map(atoms.map(({ key }, number) => [key, number]))
  const numberOf = ({ key }: Atom) => numbers.get(key)!
  const uses = atoms.map((): AtomUse => ({ leaf: -1, phrases: [], near: -1 }))
  const nears: Near[][] = []
  const nearNumberOf = (atom: Atom): number => {
    const use = uses[numberOf(atom)]!
    if (use.near < 0) use.near = nears.push([]) - 1
    return use.near
  }
  for (const [leaf, sought] of leaves.entries())
    if (sought.kind === 'near') {
      const near = nearOf(leaf, sought, nearNumberOf)
      for (const anchor of anchorsOf(sought)) nears[nearNumberOf(anchor)]!.push(near)
    } else if (sought.kind === 'phrase') {
      const [longest] = anchorsOf(sought).map(numberOf)
      const words = sought.words.map(numberOf)
      uses[longest!]!.phrases.push({
        leaf,
        atoms: words,
        before: words.indexOf(longest!),
        strict: !sought.words.every(isFree),
      })
    } else uses[numberOf(sought)]!.leaf = leaf
  return { atoms, uses, nears }
}

function nearOf(leaf: number, sought: NearLeaf, numberOf: (atom: Atom) => number): Near {
  const { distance, ordered } = sought
  const sideOf = (things: NearLeaf['left']): Side => things.map((thing) => atomsOf(thing).map(numberOf))
  const [left, right] = [sideOf(sought.left), sideOf(sought.right)]
  const [thing, ...others] = opensLeft(sought) ? right : left
  const far = others.length === 0 && thing?.length === 1 ? thing[0]! : -1
  return { leaf, left, right, far, distance, ordered }
}
