import { computeForms } from '../../query/word-forms.ts'
import { type CompiledIndex, formOf, type LeafUse, languageNumber } from './compiled-index.ts'
import { createStrings } from './growing-strings.ts'
import { type StringTable, sizeOf, stringAt } from './string-table.ts'

/**
 * Which leaves of an index a form in a dispatch may be: `start` leads from the form's number to `leaves`, and `tags`
 * holds beside each its scope and, above {@link useShift}, its {@link LeafUse}, so that reading touches little memory.
 */
export interface FormTable {
  readonly forms: StringTable
  readonly start: Uint32Array
  readonly leaves: Uint32Array
  readonly tags: Uint16Array
}

export const useShift = 10

/**
 * The words of an index by how they look in dispatches: folded, and by stem in each language that has come up.
 *
 * A stemmer takes some 25 µs a word, so a language is stemmed when its first dispatch comes, and kept with the index
 * and those it is merged into.
 */
export interface FormTables {
  readonly folded: FormTable
  readonly stems: Record<string, FormTable>
}

/** An index whose words were stemmed. */
export interface Stemmed {
  readonly index: CompiledIndex
  readonly tables: FormTables
}

/** The tables of an index, with the stems of every language that one of `stemmed` has. */
export function buildFormTables(index: CompiledIndex, stemmed: readonly Stemmed[]): FormTables {
  const byLetters = (scope: number) => formOf(scope) !== 'stemmed'
  const folded = buildTable(index, (word) => computeForms(word, 'und').folded, byLetters)
  const languages = new Set(stemmed.flatMap(({ tables }) => Object.keys(tables.stems)))
  const stems = Array.from(languages, (language) => {
    const known = knownStems(stemmed, language)
    return [
      language,
      buildStems(index, language, (word) => known.get(word) ?? stemOf(word, language)),
    ] as const
  })
  return { folded, stems: Object.fromEntries(stems) }
}

/** The stems of a language, built on first use. */
export function stemsIn(index: CompiledIndex, tables: FormTables, language: string): FormTable {
  tables.stems[language] ??= buildStems(index, language, (word) => stemOf(word, language))
  return tables.stems[language]
}

const stemOf = (word: string, language: string) => computeForms(word, language).stem

function buildStems(index: CompiledIndex, language: string, stem: (word: string) => string): FormTable {
  const number = languageNumber(language)
  const byStem = (scope: number) => formOf(scope) === 'stemmed' && (scope >> 4 === 0 || scope >> 4 === number)
  return buildTable(index, stem, byStem)
}

/** The stems that some indexes have of their words. */
function knownStems(stemmed: readonly Stemmed[], language: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { index, tables } of stemmed) {
    const table = tables.stems[language]
    if (table === undefined) continue
    for (let form = 0; form < sizeOf(table.forms); form++) {
      const stem = stringAt(table.forms, form)
      for (const leaf of table.leaves.subarray(table.start[form], table.start[form + 1]))
        known.set(stringAt(index.words, index.leafA[leaf]!), stem)
    }
  }
  return known
}

/** The leaves of wanted scopes by a form of their word. */
function buildTable(
  { words, wordStart, wordLeaves, leafB, leafUse }: CompiledIndex,
  formOfWord: (word: string) => string,
  isWanted: (scope: number) => boolean,
): FormTable {
  const forms = createStrings()
  const lists: number[][] = []
  for (let word = 0; word < sizeOf(words); word++) {
    const leaves = Array.from(wordLeaves.subarray(wordStart[word], wordStart[word + 1])).filter((leaf) =>
      isWanted(leafB[leaf]!),
    )
    if (leaves.length === 0) continue
    const form = forms.numberOf(formOfWord(stringAt(words, word)))
    if (form === lists.length) lists.push(leaves)
    else lists[form]!.push(...leaves)
  }
  const start = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length
  })
  const leaves = Uint32Array.from(lists.flat())
  const tags = Uint16Array.from(leaves, (leaf) => leafB[leaf]! | (leafUse[leaf]! << useShift))
  return { forms: forms.toTable(), start, leaves, tags }
}
