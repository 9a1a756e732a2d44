import { fold } from '../text/normalise.ts'
import { compileNameLines, compileSpacelessLines } from './compile-name-lines.ts'
import { type Script, scriptOf } from './script.ts'
import { simplified } from './simplified.ts'
import { sortOf } from './sort.ts'
import { wordsOfName } from './words-of-name.ts'
import { type City, type WorldForm, worldForms } from './world-forms.ts'
import { exonymLines } from './world-tables.ts'

const scripts: readonly Script[] = ['latin', 'cyrillic', 'greek', 'arabic', 'hebrew', 'spaceless', 'other']

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
const shapes: Readonly<Partial<Record<Script, RegExp>>> = {
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

/** Names of places that are the same in every language of a script, by script; a text of `NameLines` each. */
export function compileWorld(sources: GazetteerSources): Map<string, string> {
  const kept = citiesKept(sources)
  const known = new Set(exonymLines().flatMap(({ code, forms }) => forms.map((form) => code + form)))
  return new Map(
    scripts
      .map((script) => {
        const forms = worldForms(
          script,
          kept.flatMap((city) => readCity(city, script, known)),
        )
        return [
          script,
          script === 'spaceless' ? compileSpacelessLines(forms) : compileNameLines(forms),
        ] as const
      })
      .filter(([, text]) => text !== ''),
  )
}

/** The columns of the cities to keep, the biggest first. */
const citiesKept = ({ cities }: GazetteerSources) =>
  cities
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      (columns) => Number(columns[14]) >= smallestCity || (columns[7] === 'PPLC' && Number(columns[14]) > 0),
    )
    .sort((a, b) => Number(b[14]) - Number(a[14]) || (a[0]! < b[0]! ? -1 : 1))

/** A city with its names in a script; none where it has no name there. */
function readCity(columns: readonly string[], script: Script, known: ReadonlySet<string>): City[] {
  const [, name, plain, alternates, , , , feature, code, , , , , , people] = columns as string[]
  const shape = shapes[script]
  const given =
    script === 'latin'
      ? [name!, plain!]
      : alternates!
          .split(',')
          .filter((other) => shape?.test(other))
          .flatMap((other) => [other, simplified(other)])
  if (given.length === 0) return []
  return [
    {
      code: code!,
      thousands: Math.round(Number(people) / 1000),
      capital: feature === 'PPLC',
      known: known.has(code! + name),
      forms: distinct(given).map((form) => form.replaceAll('`', '’')),
    },
  ]
}

/** Names of countries in one language that are plain words, or parts of other names, in many a text of another. */
const notForeign = new Set('island columbia suisse marco granada india indie austria nijer'.split(' '))

/** The names of countries in all languages of a script, by script, for dispatches that mix languages. */
export function compileForeignNames({ names }: GazetteerSources): Map<string, string> {
  const forms = [...names]
    .sort(byKey)
    .flatMap(([, countries]) => [...countries].sort(byKey))
    .flatMap(([code, given]) => distinct(given).map((form) => ({ form, sort: sortOf(code, 'name') })))
    .filter(({ form }) => form.length >= 5 && !notForeign.has(fold(form)))
  const spaced = scripts.filter((script) => script !== 'spaceless')
  return new Map(
    spaced
      .map((script) => [script, compileNameLines(onlyOnce(forms, script))] as const)
      .filter(([, text]) => text !== ''),
  )
}

/** Names in a script, of which a country has each once, as it is read. */
function onlyOnce(forms: readonly WorldForm[], script: Script): readonly WorldForm[] {
  const byWords = new Map<string, WorldForm>()
  for (const each of forms) {
    const key = `${each.sort.code} ${wordsOfName(each.form).join(' ')}`
    if (scriptOf(each.form) === script && !byWords.has(key)) byWords.set(key, each)
  }
  return [...byWords.values()]
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
