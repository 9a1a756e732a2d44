import { fold } from '../text/normalise.ts'
import { packagedLanguages, packagedNames, tableLines } from './entries.ts'
import { languageTables } from './language-tables.ts'

/** A country found by what somebody typed, or the nearest names where none is. */
export type CountryFound =
  | { readonly code: string }
  | { readonly suggestions: readonly { readonly code: string; readonly name: string }[] }

/** Names of countries in all languages, folded, without spaces and punctuation. */
let index: Map<string, { code: string; name: string }> | undefined

const keyOf = (name: string) => fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

function namesIndex() {
  if (index !== undefined) return index
  index = new Map()
  const add = (form: string, code: string) => {
    const name = form.replace(/^=/, '')
    const key = keyOf(name)
    if (!index!.has(key)) index!.set(key, { code, name })
  }
  for (const language of ['en', 'fr', ...packagedLanguages()])
    for (const { code, forms } of packagedNames(language)) for (const form of forms) add(form, code)
  const tables = Object.values(languageTables).map((read) => tableLines(read().table))
  for (const lines of tables) for (const { code, forms } of lines) for (const form of forms) add(form, code)
  for (const lines of tables)
    for (const { code, demonyms } of lines) for (const form of demonyms) add(form, code)
  return index
}

const maxSuggestions = 5
const maxNameLength = 100

/**
 * The country of a code (`KZ`) or of a name or demonym in any language, whatever its capitals and accents; otherwise
 * the names most like it (up to {@link maxSuggestions}, possibly none).
 */
export function findCountry(nameOrCode: string): CountryFound {
  const code = countryNamed(nameOrCode)
  return code === undefined ? { suggestions: nearest(keyOf(typedIn(nameOrCode))) } : { code }
}

/** Like {@link findCountry}, without the search for what is near, which costs a thousand times as much. */
export function countryNamed(nameOrCode: string): string | undefined {
  const typed = typedIn(nameOrCode)
  const upper = typed.toUpperCase()
  if (/^[A-Z]{2}$/.test(upper) && countryCodes().has(upper)) return upper
  return namesIndex().get(keyOf(typed))?.code
}

const typedIn = (nameOrCode: string) => nameOrCode.trim().slice(0, maxNameLength)

/** The name of a country in a language, or in English where it has none there; the code itself where it is unknown. */
export function countryName(code: string, language: string): string {
  const inLanguage = displayNames(language.toLowerCase().split('-')[0]!)
  return inLanguage.get(code) ?? displayNames('en').get(code) ?? code
}

/** Every country code, in the order of the alphabet. */
export function countryCodes(): ReadonlySet<string> {
  codes ??= new Set(displayNames('en').keys())
  return codes
}

let codes: ReadonlySet<string> | undefined

const displays = new Map<string, ReadonlyMap<string, string>>()

function displayNames(language: string): ReadonlyMap<string, string> {
  const known = displays.get(language)
  if (known !== undefined) return known
  const names = new Map(packagedNames(language).map(({ code, forms }) => [code, forms[0]!]))
  if (names.size > 0) displays.set(language, names)
  return names
}

function nearest(key: string) {
  if (key.length < 2) return []
  const furthest = key.length < 5 ? 1 : Math.ceil(key.length / 4)
  const best = new Map<string, { code: string; name: string; distance: number }>()
  for (const [other, { code, name }] of namesIndex()) {
    const distance = key.length > 2 && other.startsWith(key) ? 0.5 : editDistance(key, other, furthest)
    if (distance <= furthest && distance < (best.get(code)?.distance ?? Number.POSITIVE_INFINITY))
      best.set(code, { code, name, distance })
  }
  return [...best.values()]
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, maxSuggestions)
    .map(({ code, name }) => ({ code, name }))
}

/** Levenshtein's distance, or more than `limit` as soon as it must be. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}
