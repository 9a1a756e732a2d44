import type { Language } from '../domain/language.ts'
import type { PrefixLeaf, WordLeaf } from '../query/expression.ts'
import { readForms } from '../query/word-forms.ts'

/** A single word or prefix of a query. */
export type Atom = WordLeaf | PrefixLeaf

/** Which atoms a word of a text may be, in one language. */
export interface WordTable {
  readonly atoms: readonly Atom[]
  /** The numbers of the atoms that ask for a word so folded and stemmed. */
  atomsOf(folded: string, stem: string): readonly number[]
}

/** Words remembered with their atoms. */
const capacity = 50_000

/** Builds the table of some atoms for texts in one language; those for another language are left out. */
export function buildWordTable(atoms: readonly Atom[], language: Language): WordTable {
  const byStem = new Map<string, number[]>()
  const byLetters = new Map<string, number[]>()
  const byPrefix = new Map<string, number[]>()
  for (const [number, atom] of atoms.entries()) {
    if (atom.language !== undefined && atom.language !== language) continue
    const { folded, stem } = readForms(atom.text, language)
    if (atom.kind === 'prefix') add(byPrefix, atom.text, number)
    else if (atom.form === 'stemmed') add(byStem, stem, number)
    else add(byLetters, folded, number)
  }
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))]
  const known = new Map<string, readonly number[]>()
  const lookUp = (folded: string, stem: string) => [
    ...(byStem.get(stem) ?? []),
    ...(byLetters.get(folded) ?? []),
    ...lengths.flatMap((length) =>
      folded.length < length ? [] : (byPrefix.get(folded.slice(0, length)) ?? []),
    ),
  ]
  return {
    atoms,
    atomsOf(folded, stem) {
      const remembered = known.get(folded)
      if (remembered !== undefined) return remembered
      const found = lookUp(folded, stem)
      if (known.size >= capacity) known.clear()
      known.set(folded, found)
      return found
    },
  }
}

function add(map: Map<string, number[]>, key: string, number: number) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [number])
  else list.push(number)
}
