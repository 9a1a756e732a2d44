import { foreignNames as foreignTexts } from './data/foreign-names.ts'
import { world } from './data/world.ts'
import { notPlaceLines, packagedNames, tableLines } from './entries.ts'
import { createInflection, type Inflection, type Paradigm, uninflected } from './inflection.ts'
import { languageTables, plainTable } from './language-tables.ts'
import { type NameLines, readNameLines } from './name-lines.ts'
import { createNameTrie, type NameTrie } from './name-trie.ts'
import { namesOnDemand } from './names-on-demand.ts'
import { withoutPrefixes } from './prefixes.ts'
import { type Script, scriptOf } from './script.ts'
import { placeOf, type Sort, sortOf } from './sort.ts'
import { createSpacelessNames, type SpacelessNames } from './spaceless-names.ts'
import { wordsOfName } from './words-of-name.ts'

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

/** The names of countries in every language written in a script, for dispatches that mix languages. */
export function foreignNames(script: Script): NameTrie {
  const known = foreign.get(script)
  if (known !== undefined) return known
  const trie: NameTrie = createNameTrie({ prepare: (word) => prepare(word) })
  const prepare = namesOnDemand(trie, readNameLines(foreignTexts[script]?.() ?? ''), asWritten)
  foreign.set(script, trie)
  return trie
}

const exact = (stem: string): Paradigm => ({ stem, endings: uninflected })

const asWritten: Inflection = { paradigmOf: exact, basesOf: (word) => [word] }

const noLines = readNameLines('')
const worldLines = new Map<Script, NameLines>()

/** The names that all languages of a script share; found once for all of them. */
function worldOf(script: Script): NameLines {
  const known = worldLines.get(script)
  if (known !== undefined) return known
  const lines = readNameLines(world[script]?.() ?? '')
  worldLines.set(script, lines)
  return lines
}

function compileLexicon(language: string): Lexicon {
  const table = (languageTables[language] ?? plainTable)()
  const names = packagedNames(language)
  const script = scriptOf(names[0]?.forms[0] ?? 'a')
  const inflection = createInflection(table.names)
  const spaced: NameTrie = createNameTrie({
    variantsOf: withoutPrefixes[language],
    prepare: (word) => prepare(word),
  })
  const prepare = namesOnDemand(
    spaced,
    script === 'spaceless' ? noLines : worldOf(script),
    inflection,
    // how American and Canadian wires shorten states
    ({ sort }) => sort.kind !== 'abbreviation' || language === 'en',
  )
  const spaceless = createSpacelessNames(script === 'spaceless' ? worldOf(script) : noLines)
  const add = adderTo({ script, spaced, spaceless })

  const nothing = sortOf('', 'nothing', { lowerCase: true })
  for (const phrase of notPlaceLines()) add(phrase, nothing, inflection)
  const lines = tableLines(table.table)
  const more = language === 'zh' ? packagedNames('zh-Hant') : []
  for (const { code, forms } of [...names, ...more, ...lines]) {
    const sort = sortOf(code, 'name')
    for (const form of forms) add(form, sort, inflection)
  }
  const demonymInflection = createInflection(table.demonyms)
  for (const { code, demonyms } of lines) {
    const [people, adjective] = [false, table.lowerCase].map((lowerCase) =>
      sortOf(code, 'demonym', { lowerCase }),
    )
    for (const form of demonyms)
      add(form, startsWithCapital.test(form) ? people! : adjective!, demonymInflection)
  }
  return { script, spaced, spaceless }
}

const equalsSign = 0x3d
const startsWithCapital = /^=?\p{Lu}/u

/** Adds the names that a language has for itself. */
const adderTo =
  ({ script, spaced, spaceless }: Lexicon) =>
  (given: string, sort: Sort, { paradigmOf }: Inflection) => {
    const exactly = given.charCodeAt(0) === equalsSign
    const form = exactly ? given.slice(1) : given
    if (scriptOf(form) !== script) return
    if (script === 'spaceless') return spaceless.add(form, placeOf(sort, form, form))
    const words = wordsOfName(form)
    const place = placeOf(sort, form, words.join(' '))
    spaced.add(words.map(exactly || place.acronym ? exact : paradigmOf), place)
  }
