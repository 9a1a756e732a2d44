import type { Language } from '../domain/language.ts'
import { fold } from '../text/normalise.ts'
import { noteWords, type WordNotes } from '../text/word-notes.ts'
import { type Phrase, sortLeaves } from './atom-uses.ts'
import { isFree, type WordsLeaf } from './leaf-places.ts'
import { type NearTable, tableOfNears } from './near-leaves.ts'
import { besideOf, createOpeningCode, type Opening, restOf } from './opening-code.ts'
import { type Atom, buildWordTable } from './word-table.ts'

/** Whether a word of a text that has the stem of a sought word is that word in another inflection; both are folded. */
export type IsMeant = (sought: string, word: string, language: Language) => boolean

/** The leaves to be looked for, by the words that open them. */
export interface Openings {
  readonly atoms: readonly Atom[]
  readonly phrases: readonly Phrase[]
  readonly nears: NearTable
  /** What each word of a text opens, as `OpeningCode.note` says; a language's words are stemmed when first asked for. */
  notesIn(language: Language): WordNotes<number>
  /** What the notes refer to: to be asked for when all words of a text have theirs. */
  code(): Int32Array
}

/** Readies leaves to be looked for together; a leaf of one stemmed word is found in the words that `isMeant` agrees to. */
export function createOpenings(leaves: readonly WordsLeaf[], isMeant: IsMeant): Openings {
  const { atoms, uses, nears } = sortLeaves(leaves)
  const phrases = uses.flatMap((use) => use.phrases)
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number]))
  const code = createOpeningCode()
  const isMeantBy = (atom: Atom, word: string, language: Language) =>
    atom.kind === 'prefix' || atom.form !== 'stemmed' || isMeant(fold(atom.text), word, language)
  const openingOf = (found: readonly number[], word: string, language: Language): Opening => {
    const alone = found.filter((atom) => uses[atom]!.leaf >= 0 && isMeantBy(atoms[atom]!, word, language))
    return {
      atoms: found,
      alone: alone.filter((atom) => isFree(atoms[atom]!)).map((atom) => uses[atom]!.leaf),
      strict: alone.filter((atom) => !isFree(atoms[atom]!)).flatMap((atom) => [atom, uses[atom]!.leaf]),
      phrases: found
        .flatMap((atom) => uses[atom]!.phrases)
        .flatMap((phrase) => [besideIn(phrase), restIn(phrase, numbers.get(phrase)!)]),
      near: found
        .filter((atom) => uses[atom]!.near >= 0)
        .flatMap((atom) => [uses[atom]!.near, isFree(atoms[atom]!) ? -1 : atom]),
    }
  }
  const createNotes = (language: Language) => {
    const table = buildWordTable(atoms, language)
    return noteWords(({ folded, stem }, at) =>
      code.note(openingOf(table.atomsOf(folded[at]!, stem[at]!), folded[at]!, language)),
    )
  }
  const notes = new Map<Language, WordNotes<number>>()
  return {
    atoms,
    phrases,
    nears: tableOfNears(nears),
    notesIn(language) {
      const known = notes.get(language) ?? createNotes(language)
      notes.set(language, known)
      return known
    },
    code: code.numbers,
  }
}

/** The word before the longest of a phrase, else the one after. */
const besideIn = ({ atoms, before }: Phrase) =>
  before > 0 ? besideOf(atoms[before - 1]!, false) : besideOf(atoms[1]!, true)

/** Two words of the right letters are all of most phrases. */
const restIn = ({ leaf, atoms, strict }: Phrase, number: number) =>
  atoms.length === 2 && !strict ? restOf(leaf, true) : restOf(number, false)
