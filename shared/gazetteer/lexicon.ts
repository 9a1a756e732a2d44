import { fold } from '../text/normalise.ts'
import { notPlaceLines, packagedLanguages, packagedNames, tableLines } from './entries.ts'
import { createInflection, type Paradigm, uninflected } from './inflection.ts'
import { languageTables, plainTable } from './language-tables.ts'
import { createNameTrie, type NameTrie } from './name-trie.ts'
import { withoutPrefixes } from './prefixes.ts'
import { type Script, scriptOf } from './script.ts'
import { placeOf, type Sort, sortOf } from './sort.ts'
import { createSpacelessNames, type SpacelessNames } from './spaceless-names.ts'
import { abbreviations } from './tables/abbreviations.ts'
import { worldForms } from './world-forms.ts'

/** Everything the gazetteer can find in texts of one language, in the script of that language. */
export interface Lexicon {
  readonly script: Script
  /** Its names, where the script separates words by spaces. */
  readonly spaced: NameTrie
  /** Its names, where the script does not. */
  readonly spaceless: SpacelessNames
}

const lexicons = new Map<string, Lexicon>()
const languagesKept = 40

/** The lexicon of a language; compiled when it is first asked for. */
export function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  if (lexicons.size >= languagesKept) lexicons.clear()
  const compiled = compileLexicon(language)
  lexicons.set(language, compiled)
  return compiled
}

const foreign = new Map<Script, NameTrie>()

/** Names of countries in one language that are plain words, or parts of other names, in many a text of another. */
const notForeign = new Set('island columbia suisse marco granada india indie austria nijer'.split(' '))

/** The names of countries in every language written in a script, for dispatches that mix languages. */
export function foreignNames(script: Script): NameTrie {
  const known = foreign.get(script)
  if (known !== undefined) return known
  const trie = createNameTrie()
  for (const { code, forms } of packagedLanguages().flatMap(packagedNames)) {
    const sort = sortOf(code, 'name')
    for (const form of forms) {
      if (scriptOf(form) !== script || form.length < 5 || notForeign.has(fold(form))) continue
      trie.add(wordsOf(form).map(exact), placeOf(sort, form, ''))
    }
  }
  foreign.set(script, trie)
  return trie
}

function compileLexicon(language: string): Lexicon {
  const table = (languageTables[language] ?? plainTable)()
  const inflectName = createInflection(table.names)
  const inflectDemonym = createInflection(table.demonyms)
  const spaced = createNameTrie(withoutPrefixes[language])
  const spaceless = createSpacelessNames()
  const script = scriptOf(packagedNames(language)[0]?.forms[0] ?? 'a')

  const add = (given: string, sort: Sort, inflect: (word: string) => Paradigm) => {
    const exactly = given.charCodeAt(0) === equalsSign
    const form = exactly ? given.slice(1) : given
    if (scriptOf(form) !== script) return
    if (script === 'spaceless') return spaceless.add(form, placeOf(sort, form, form))
    const words = wordsOf(form)
    const place = placeOf(sort, form, words.length === 1 ? words[0]! : words.join(' '))
    spaced.add(words.map(exactly || place.acronym ? exact : inflect), place)
  }

  const nothing = sortOf('', 'nothing', { lowerCase: true })
  for (const phrase of notPlaceLines()) add(phrase, nothing, inflectName)
  const lines = tableLines(table.table)
  const packaged = language === 'zh' ? ['zh', 'zh-Hant'] : [language]
  for (const { code, forms } of [...packaged.flatMap(packagedNames), ...lines]) {
    const sort = sortOf(code, 'name')
    for (const form of forms) add(form, sort, inflectName)
  }
  for (const { code, demonyms } of lines) {
    const [people, adjective] = [false, table.lowerCase].map((lowerCase) =>
      sortOf(code, 'demonym', { lowerCase }),
    )
    for (const form of demonyms)
      add(form, startsWithCapital.test(form) ? people! : adjective!, inflectDemonym)
  }
  for (const { form, sort } of worldForms(script)) add(form, sort, inflectName)
  if (language === 'en')
    for (const { code, forms } of abbreviations())
      for (const form of forms) add(form, sortOf(code, 'abbreviation'), inflectName)
  return { script, spaced, spaceless }
}

const equalsSign = 0x3d
const startsWithCapital = /^=?\p{Lu}/u

const exact = (stem: string): Paradigm => ({ stem, endings: uninflected })

const separators = /[^\p{L}\p{M}\p{N}]+|[\u02B0-\u02FF]+/u
const severalWords = /[ '’.\-‑–(,/"]|[\u02B0-\u02FF]/

/** The words of a form as `readWords` has them in a dispatch, without the columns that nobody asks for here. */
function wordsOf(form: string): readonly string[] {
  const folded = fold(form)
  return severalWords.test(folded) ? folded.split(separators).filter((word) => word !== '') : [folded]
}
