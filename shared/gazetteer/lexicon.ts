import { fold } from '../text/normalise.ts'
import { contestedNames, doubtfulNames } from './doubtful-names.ts'
import {
  type City,
  type CodedLine,
  cityLines,
  exonymLines,
  notPlaceLines,
  packagedLanguages,
  packagedNames,
  regionLines,
  seatLines,
  tableLines,
} from './entries.ts'
import { createInflection, type Paradigm, uninflected } from './inflection.ts'
import { languageTables, plainTable } from './language-tables.ts'
import { createNameTrie, type NameTrie } from './name-trie.ts'
import type { Place, PlaceKind } from './place.ts'
import { withoutPrefixes } from './prefixes.ts'
import { type Script, scriptOf } from './script.ts'
import { createSpacelessNames, type SpacelessNames } from './spaceless-names.ts'
import { abbreviations } from './tables/abbreviations.ts'

/** Everything the gazetteer can find in texts of one language. */
export interface Lexicon {
  /** The script the language is written in. */
  readonly script: Script
  /** Names in scripts that separate words by spaces. */
  readonly spaced: NameTrie
  /** Names in scripts that do not. */
  readonly spaceless: SpacelessNames
}

/** Cities with fewer people than this are believed only where their country is named in another way too. */
const wellKnown = 700
const smallCapital = 60
/** In thousands too: from so many people on a city is meant whatever lesser namesakes it has. */
const metropolis = 1500

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a language; compiled when it is first asked for. */
export function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
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
  for (const language of packagedLanguages()) {
    for (const { code, forms } of packagedNames(language)) {
      for (const form of forms) {
        if (scriptOf(form) !== script || form.length < 5 || notForeign.has(fold(form))) continue
        trie.add(wordsOf(form).map(exact), placeOf({ code, kind: 'name' }, form, ''))
      }
    }
  }
  foreign.set(script, trie)
  return trie
}

function compileLexicon(language: string): Lexicon {
  const table = languageTables[language] ?? plainTable
  const inflectName = createInflection(table.names)
  const inflectDemonym = createInflection(table.demonyms)
  const spaced = createNameTrie(withoutPrefixes[language])
  const spaceless = createSpacelessNames()
  const script = scriptOf(packagedNames(language)[0]?.forms[0] ?? 'a')

  const add = (given: string, sort: Sort, inflect: (word: string) => Paradigm) => {
    const exactly = given.charCodeAt(0) === equalsSign
    const form = exactly ? given.slice(1) : given
    const written = scriptOf(form)
    if (written === 'spaceless') return spaceless.add(form, placeOf(sort, form, form))
    if (written !== script) return
    const words = wordsOf(form)
    const place = placeOf(sort, form, words.join(' '))
    spaced.add(words.map(exactly || place.acronym ? exact : inflect), place)
  }
  const addAll = (lines: readonly CodedLine[], sort: Omit<Sort, 'code'>) => {
    for (const { code, forms } of lines) for (const form of forms) add(form, { ...sort, code }, inflectName)
  }

  for (const phrase of notPlaceLines())
    add(phrase, { code: '', kind: 'nothing', lowerCase: true }, inflectName)
  addAll(packagedNames(language), { kind: 'name' })
  if (language === 'zh') addAll(packagedNames('zh-Hant'), { kind: 'name' })
  const lines = tableLines(table.table)
  addAll(lines, { kind: 'name' })
  for (const { code, demonyms } of lines) {
    for (const form of demonyms) {
      const lowerCase = table.lowerCase && !startsWithCapital.test(form)
      add(form, { code, kind: 'demonym', lowerCase }, inflectDemonym)
    }
  }
  addAll(regionLines(), { kind: 'region' })
  addAll(seatLines(), { kind: 'seat' })
  addAll(exonymLines(), { kind: 'city', dominant: true })
  const named = knownCities()
  for (const city of cityLines()) addAll([city], sortOfCity(city, named))
  if (language === 'en') addAll(abbreviations, { kind: 'abbreviation' })
  return { script, spaced, spaceless }
}

let known: Set<string> | undefined

/** The cities that our own table of exonyms names: known abroad, however small. */
function knownCities(): ReadonlySet<string> {
  known ??= new Set(exonymLines().flatMap(({ code, forms }) => forms.map((form) => `${code}${form}`)))
  return known
}

function sortOfCity(
  { code, capital, thousands, forms }: City,
  cities: ReadonlySet<string>,
): Omit<Sort, 'code'> {
  const isNamed = cities.has(`${code}${forms[0]}`)
  const weak = !isNamed && thousands < (capital ? smallCapital : wellKnown)
  return { kind: 'city', capital, weak, dominant: isNamed || (!weak && (capital || thousands >= metropolis)) }
}

/** What is known of a form before it is looked at. */
interface Sort {
  readonly code: string
  readonly kind: PlaceKind
  readonly lowerCase?: boolean
  readonly weak?: boolean
  readonly capital?: boolean
  readonly dominant?: boolean
}

const equalsSign = 0x3d
const startsWithCapital = /^=?\p{Lu}/u
const capitals = /^[\p{Lu}.]{2,6}$/u
const places = new Map<string, Place>()

/** The place of a form; the same object for all forms of the same sort. */
function placeOf(
  { code, kind, lowerCase = false, weak = false, capital = false, dominant = false }: Sort,
  form: string,
  folded: string,
): Place {
  const acronym = form.length <= 6 && capitals.test(form)
  const doubtful = weak || (kind !== 'name' && kind !== 'demonym' && doubtfulNames.has(folded))
  const main = dominant && !doubtful && !contestedNames.has(folded)
  const key = `${code}${kind}${acronym ? 1 : 0}${lowerCase ? 1 : 0}${doubtful ? 1 : 0}${capital ? 1 : 0}${main ? 1 : 0}`
  const known = places.get(key)
  if (known !== undefined) return known
  const place: Place = { code, kind, acronym, lowerCase, weak: doubtful, capital, dominant: main }
  places.set(key, place)
  return place
}

const exact = (stem: string): Paradigm => ({ stem, endings: uninflected })

const separators = /[^\p{L}\p{M}\p{N}]+|[\u02B0-\u02FF]+/u
const severalWords = /[ '’.\-‑–(,/]|[\u02B0-\u02FF]/

/** The words of a form as `readWords` has them in a dispatch, without the columns that nobody asks for here. */
function wordsOf(form: string): readonly string[] {
  const folded = fold(form)
  return severalWords.test(folded) ? folded.split(separators).filter((word) => word !== '') : [folded]
}
