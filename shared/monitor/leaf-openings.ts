import type { Language } from '../domain/language.ts'
import type { NearLeaf } from '../query/expression.ts'
import { fold } from '../text/normalise.ts'
import { anchorsOf, atomsOf, isFree, type Nearness, type WordsLeaf } from './leaf-places.ts'
import { type Atom, buildWordTable, type WordTable } from './word-table.ts'

/** What a word of a text finds, or opens the search for: leaves and atoms by their numbers. */
export interface Opening {
  /** The atoms that it is, and a bit for each: see {@link isAtom}. */
  readonly atoms: readonly number[]
  readonly bits: number
  /** Whether there is any of what follows; a word may only be a part of phrases that others open. */
  readonly opens: boolean
  /** Leaves of this one word. */
  readonly words: readonly Alone[]
  /** Phrases of which it is the longest word. */
  readonly phrases: readonly Phrase[]
  /** For each phrase the word right beside that one, so that most need no further look: see {@link atomBeside}. */
  readonly besides: readonly number[]
  /** Atoms of leaves that ask for nearness. */
  readonly near: readonly number[]
}

interface Alone {
  readonly leaf: number
  readonly atom: Atom
  readonly free: boolean
}

export interface Phrase {
  readonly leaf: number
  /** Its words as atoms, and how many of them stand before the longest. */
  readonly atoms: readonly number[]
  readonly before: number
}

/** A leaf that asks for nearness. */
export interface Near extends Nearness {
  readonly leaf: number
  /** Each thing that may stand on the one side and on the other, as its words' atoms. */
  readonly left: Side
  readonly right: Side
}

export type Side = readonly (readonly number[])[]

/** Whether a word of a text that has the stem of a sought word is that word in another inflection; both are folded. */
export type IsMeant = (sought: string, word: string, language: Language) => boolean

const empty: readonly never[] = []

const shared = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? empty : list)

/** The opening of most words. */
export const nothing: Opening = {
  atoms: empty,
  bits: 0,
  opens: false,
  words: empty,
  phrases: empty,
  besides: empty,
  near: empty,
}

const bitOf = (atom: number) => 1 << (atom & 31)

/** Whether a word of a text is an atom; most are told by a bit that is not set. */
export const isAtom = ({ bits, atoms }: Opening, atom: number): boolean =>
  (bits & bitOf(atom)) !== 0 && atoms.includes(atom)

/** The atom beside the longest word of a phrase, and in the lowest bit whether it stands after that, in one number. */
function besideOf({ atoms, before }: Phrase): number {
  return before > 0 ? atoms[before - 1]! * 2 : atoms[1]! * 2 + 1
}

/** The atom that a number of {@link Opening.besides} names, and how far on it stands. */
export const atomBeside = (beside: number): number => beside >>> 1
export const stepBeside = (beside: number): -1 | 1 => ((beside & 1) === 1 ? 1 : -1)

/** The leaves to be looked for, by the words that open them. */
export interface Openings {
  readonly atoms: readonly Atom[]
  numberOf(atom: Atom): number
  /** The leaves of nearness that an atom opens. */
  nearAt(atom: number): readonly Near[]
  tableOf(language: Language): WordTable
  of(table: WordTable, language: Language, folded: string, stem: string): Opening
}

/** Sorts leaves by the word that opens each: its only one, the longest of a phrase, those of one side of a near. */
export function createOpenings(leaves: readonly WordsLeaf[], isMeant: IsMeant): Openings {
  const atoms = [...new Map(leaves.flatMap(atomsOf).map((atom) => [atom.key, atom])).values()]
  const numbers = new Map(atoms.map(({ key }, number) => [key, number]))
  const numberOf = ({ key }: Atom) => numbers.get(key)!
  const uses = atoms.map(() => ({
    words: [] as Alone[],
    phrases: [] as Phrase[],
    near: [] as Near[],
  }))
  const isNear = new Set<number>()
  for (const [leaf, sought] of leaves.entries()) {
    const anchors = anchorsOf(sought)
    const parts = atomsOf(sought).map(numberOf)
    const near = sought.kind === 'near' ? nearOf(leaf, sought, numberOf) : undefined
    for (const anchor of anchors) {
      const use = uses[numberOf(anchor)]!
      if (near !== undefined) use.near.push(near)
      else if (sought.kind === 'phrase')
        use.phrases.push({ leaf, atoms: parts, before: parts.indexOf(numberOf(anchor)) })
      else use.words.push({ leaf, atom: anchor, free: isFree(anchor) })
    }
    if (sought.kind === 'near') for (const part of parts) isNear.add(part)
  }
  const isWordMeant = (leaf: number, word: string, language: Language) => {
    const sought = leaves[leaf]!
    return sought.kind !== 'word' || sought.form !== 'stemmed' || isMeant(fold(sought.text), word, language)
  }
  return {
    atoms,
    numberOf,
    nearAt: (atom) => uses[atom]!.near,
    tableOf: (language) => buildWordTable(atoms, language),
    of(table, language, folded, stem) {
      const found = table.atomsOf(folded, stem)
      if (found.length === 0) return nothing
      const words = found
        .flatMap((atom) => uses[atom]!.words)
        .filter(({ leaf }) => isWordMeant(leaf, folded, language))
      const phrases = found.flatMap((atom) => uses[atom]!.phrases)
      const near = found.filter((atom) => isNear.has(atom))
      const opens = words.length + phrases.length + near.length > 0
      // what is empty is one list for all, so that reading it touches no other memory
      return {
        atoms: found,
        bits: found.reduce((bits, atom) => bits | bitOf(atom), 0),
        opens,
        words: shared(words),
        phrases: shared(phrases),
        besides: shared(phrases.map(besideOf)),
        near: shared(near),
      }
    },
  }
}

function nearOf(leaf: number, sought: NearLeaf, numberOf: (atom: Atom) => number): Near {
  const { distance, ordered, left, right } = sought
  const sideOf = (things: NearLeaf['left']): Side => things.map((thing) => atomsOf(thing).map(numberOf))
  return { leaf, left: sideOf(left), right: sideOf(right), distance, ordered }
}
