import { once } from '../domain/once.ts'
import { fold } from '../text/normalise.ts'
import { refuse } from './problem.ts'

const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const countryCodes = once((): ReadonlySet<string> => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  return new Set(pairs.filter((code) => !notCountries.has(code) && english.of(code) !== undefined))
})

/** Whether a code is one of ISO 3166-1 alpha-2, or XK for Kosovo. */
export const isCountryCode = (code: string): boolean => countryCodes().has(code)

/** The country a query names by code or by its name in English or French; refuses any other. */
export function readCountry(text: string, start: number, end: number): string {
  const code = text.toUpperCase()
  if (isCountryCode(code)) return code
  const named = codesByName().get(fold(text))
  if (named !== undefined) return named
  const near = [...codesByName()].find(([name]) => name.startsWith(fold(text).slice(0, 4)) && text.length > 3)
  const hint =
    near === undefined ? 'write its two-letter code: country:KZ' : `did you mean ${near[1]} (${near[0]})?`
  return refuse(start, end, `“${text}” is not a country`, hint)
}

/** A country's name in a language. */
export function countryName(code: string, language: 'en' | 'fr'): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code
}

const codesByName = once((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const language of ['fr', 'en'] as const) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
    for (const code of countryCodes()) names.set(fold(display.of(code)!), code)
  }
  return names
})
