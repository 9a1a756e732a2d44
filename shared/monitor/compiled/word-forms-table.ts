import { computeForms } from '../../query/word-forms.ts'
import { type CompiledIndex, formOf, languageNumber } from './compiled-index.ts'
import { buildStringTable, type StringTable, sizeOf, stringAt } from './string-table.ts'

/** Which words of an index a form in a dispatch may be: `start` leads from the form's number to `words`. */
export interface FormTable {
  readonly forms: StringTable
  readonly start: Uint32Array
  readonly words: Uint32Array
}

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
  return { folded: buildTable(index, 'und', (word) => asksFor(index, word, false, 0)), stems: {} }
}

/** The stems of a language, built on first use. */
export function stemsIn(index: CompiledIndex, tables: FormTables, language: string): FormTable {
  const known = tables.stems[language]
  if (known !== undefined) return known
  const built = buildTable(index, language, (word) => asksFor(index, word, true, languageNumber(language)))
  tables.stems[language] = built
  return built
}

/** Whether a word is asked for by its stem (in a language), or by its letters. */
function asksFor(index: CompiledIndex, word: number, byStem: boolean, language: number): boolean {
  for (let at = index.wordStart[word]!; at < index.wordStart[word + 1]!; at++) {
    const scope = index.leafB[index.wordLeaves[at]!]!
    if ((formOf(scope) === 'stemmed') !== byStem) continue
    if (!byStem || scope >> 4 === 0 || scope >> 4 === language) return true
  }
  return false
}

function buildTable(index: CompiledIndex, language: string, isWanted: (word: number) => boolean): FormTable {
  const byForm = new Map<string, number[]>()
  for (let word = 0; word < sizeOf(index.words); word++) {
    if (!isWanted(word)) continue
    const forms = computeForms(stringAt(index.words, word), language)
    const form = language === 'und' ? forms.folded : forms.stem
    const list = byForm.get(form)
    if (list === undefined) byForm.set(form, [word])
    else list.push(word)
  }
  const lists = [...byForm.values()]
  const start = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length
  })
  return { forms: buildStringTable([...byForm.keys()]), start, words: Uint32Array.from(lists.flat()) }
}
