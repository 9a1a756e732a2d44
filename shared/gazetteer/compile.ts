import { fold } from '../text/normalise.ts'
import { exonymLines } from './entries.ts'
import { simplified } from './simplified.ts'

/** What the packages give, as read from their files. */
export interface GazetteerSources {
  /** Language → country code → names, the usual one first (CLDR, then world-countries). */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  /** The lines of GeoNames' `cities1000.txt`: tab-separated, UTF-8. */
  readonly cities: string
}

/** Cities with at least so many people are kept; capitals always. */
const smallestCity = 150_000
/**
 * Names of cities in other scripts than Latin are kept where they look like names in that script. In Latin letters only
 * the usual name is: GeoNames' others come from a hundred languages, unmarked, and many are plain words in another.
 */
const scripts: Readonly<Record<string, RegExp | undefined>> = {
  latin: undefined,
  cyrillic: /^\p{Lu}[\p{Script=Cyrillic}\p{M} '’.-]{3,}$/u,
  greek: /^\p{Lu}[\p{Script=Greek}\p{M} '’.-]{3,}$/u,
  arabic: /^[\p{Script=Arabic}\p{M} ]{4,}$/u,
  hebrew: /^[\p{Script=Hebrew}\p{M} '׳״"-]{4,}$/u,
  spaceless: /^(\p{Script=Han}{2,8}|[\p{Script=Katakana}ー・]{3,})$/u,
}

/** Names of the usual country by language: a line a country, `KZ: Kazakhstan; …`. */
export function compileNames({ names }: GazetteerSources): Map<string, string> {
  const lines = (countries: ReadonlyMap<string, readonly string[]>) =>
    [...countries].sort(byKey).map(([code, given]) => `${code}: ${distinct(given).join('; ')}`)
  return new Map(
    [...names].sort(byKey).map(([language, countries]) => [language, lines(countries).join('\n')]),
  )
}

/**
 * Cities by script: a line a city, the biggest first, `KZ 2001 Алматы; Алма-Ата`: country, thousands of people, names.
 * Before the number `*` is a capital, `!` a city that our own exonyms name.
 */
export function compileCities({ cities }: GazetteerSources): Map<string, string> {
  const known = new Set(exonymLines().flatMap(({ code, forms }) => forms.map((form) => code + form)))
  const kept = cities
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      (columns) => Number(columns[14]) >= smallestCity || (columns[7] === 'PPLC' && Number(columns[14]) > 0),
    )
    .sort((a, b) => Number(b[14]) - Number(a[14]) || (a[0]! < b[0]! ? -1 : 1))
  const lines = (shape: RegExp | undefined) => kept.flatMap((city) => cityLine(city, shape, known))
  return new Map(Object.entries(scripts).map(([script, shape]) => [script, lines(shape).join('\n')]))
}

function cityLine(
  columns: readonly string[],
  shape: RegExp | undefined,
  known: ReadonlySet<string>,
): string[] {
  const [, name, plain, alternates, , , , feature, country, , , , , , people] = columns as string[]
  const mark = `${feature === 'PPLC' ? '*' : ''}${known.has(country! + name) ? '!' : ''}`
  const names =
    shape === undefined
      ? [name!, plain!]
      : alternates!
          .split(',')
          .filter((other) => shape.test(other))
          .flatMap((other) => [other, simplified(other)])
  if (names.length === 0) return []
  return [`${country} ${mark}${Math.round(Number(people) / 1000)} ${distinct(names).join('; ')}`]
}

/** Each name once, compared as it is read; in the order given. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = fold(name).replace(/[^\p{L}\p{M}]+/gu, ' ')
    return name !== '' && !seen.has(key) && seen.add(key)
  })
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)
