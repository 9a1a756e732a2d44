import { computeForms } from '../../query/word-forms.ts'
import { type CompiledIndex, formOf, type LeafUse, languageNumber } from './compiled-index.ts'
import { buildStringTable, type StringTable, sizeOf, stringAt } from './string-table.ts'

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
 * A stemmer takes some 25 µs a word, so a language is stemmed when its first dispatch comes, and kept with the index.
 */
export interface FormTables {
  readonly folded: FormTable
  readonly stems: Record<string, FormTable>
}

export function buildFormTables(index: CompiledIndex): FormTables {
  const byLetters = (scope: number) => formOf(scope) !== 'stemmed'
  return { folded: buildTable(index, (word) => computeForms(word, 'und').folded, byLetters), stems: {} }
}

/** The stems of a language, built on first use. */
export function stemsIn(index: CompiledIndex, tables: FormTables, language: string): FormTable {
  const known = tables.stems[language]
  if (known !== undefined) return known
  const number = languageNumber(language)
  const byStem = (scope: number) => formOf(scope) === 'stemmed' && (scope >> 4 === 0 || scope >> 4 === number)
  const built = buildTable(index, (word) => computeForms(word, language).stem, byStem)
  tables.stems[language] = built
  return built
}

/** The leaves of wanted scopes by a form of their word. */
function buildTable(
  { words, wordStart, wordLeaves, leafB, leafUse }: CompiledIndex,
  formOfWord: (word: string) => string,
  isWanted: (scope: number) => boolean,
): FormTable {
  const byForm = new Map<string, number[]>()
  for (let word = 0; word < sizeOf(words); word++) {
    const leaves = Array.from(wordLeaves.subarray(wordStart[word], wordStart[word + 1])).filter((leaf) =>
      isWanted(leafB[leaf]!),
    )
    if (leaves.length === 0) continue
    const form = formOfWord(stringAt(words, word))
    const known = byForm.get(form)
    if (known === undefined) byForm.set(form, leaves)
    else known.push(...leaves)
  }
  const lists = [...byForm.values()]
  const start = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length
  })
  const leaves = Uint32Array.from(lists.flat())
  const tags = Uint16Array.from(leaves, (leaf) => leafB[leaf]! | (leafUse[leaf]! << useShift))
  return { forms: buildStringTable([...byForm.keys()]), start, leaves, tags }
}
