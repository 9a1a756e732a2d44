import type { Language } from '../domain/language.ts'
import type { PrefixLeaf, WordLeaf } from '../query/expression.ts'
import { readForms } from '../query/word-forms.ts'
import { fold } from '../text/normalise.ts'

/** A single word or prefix of a query. */
export type Atom = WordLeaf | PrefixLeaf

/** Which atoms a word of a text may be, in one language. */
export interface WordTable {
  /** The numbers of the atoms that ask for a word so folded and stemmed. */
  atomsOf(folded: string, stem: string): readonly number[]
}

/** Builds the table of some atoms for texts in one language; those for another language are left out. */
export function buildWordTable(atoms: readonly Atom[], language: Language): WordTable {
  const byStem = new Map<string, number[]>()
  const byLetters = new Map<string, number[]>()
  const byPrefix = new Map<string, number[]>()
  for (const [number, atom] of atoms.entries()) {
    if (atom.language !== undefined && atom.language !== language) continue
    // a stem is dear: only where it is asked for
    const [table, text] =
      atom.kind === 'prefix'
        ? [byPrefix, atom.text]
        : atom.form === 'stemmed'
          ? [byStem, readForms(atom.text, language).stem]
          : [byLetters, fold(atom.text)]
    add(table, text, number)
  }
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))]
  return {
    atomsOf: (folded, stem) => [
      ...(byStem.get(stem) ?? []),
      ...(byLetters.get(folded) ?? []),
      ...lengths.flatMap((length) =>
        folded.length < length ? [] : (byPrefix.get(folded.slice(0, length)) ?? []),
      ),
    ],
  }
}

function add(map: Map<string, number[]>, key: string, number: number) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [number])
  else list.push(number)
}
