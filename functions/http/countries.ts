import { languagesRead } from '../../shared/domain/language.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import { countryName, isCountryCode } from '../../shared/query/country-codes.ts'
import type { Named } from './vocabulary.ts'

/** The country of a code, or of a name in any language Vigie reads. */
export function countryOf(name: string, _locale?: Locale): string | undefined {
  const code = name.trim().toUpperCase()
  return isCountryCode(code) ? code : codesByName().get(plain(name))
}

/** The countries whose name in any language begins like this or resembles it, best first, each once. */
export function countriesLike(name: string, locale: Locale, limit: number): Named[] {
  const sought = plain(name)
  const exact = countryOf(name)
  const best = new Map<string, number>(exact === undefined ? [] : [[exact, 2]])
  for (const [known, code] of codesByName()) {
    const rank = likeness(known, sought)
    if (rank >= leastLikeness && rank > (best.get(code) ?? 0)) best.set(code, rank)
  }
  return [...best]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([id]) => ({ id, name: countryName(id, locale) }))
}

const leastLikeness = 0.5

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

let known: ReadonlyMap<string, string> | undefined

function codesByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    languagesRead.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      return codes().map((code) => [plain(names.of(code) ?? code), code] as const)
    }),
  )
  return known
}

function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode)
}

/** 1 for a beginning, else Dice's coefficient over pairs of letters: 0 where none is shared. */
function likeness(known: string, sought: string): number {
  if (sought.length > 1 && known.startsWith(sought)) return 1
  const [left, right] = [pairsOf(known), pairsOf(sought)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
