import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface WorldCountry {
  readonly cca2: string
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>
}

/**
 * The baseline of the countries: every case-sensitive whole-word occurrence of a country's name (CLDR) or of a demonym
 * (world-countries) in the language of the text, and no more thought than that.
 */
export function createNaiveReader(): (text: string, language: string) => string[] {
  const byLanguage = new Map<string, ReadonlyMap<string, string>>()
  return (text, language) => {
    const names = byLanguage.get(language) ?? namesIn(language)
    byLanguage.set(language, names)
    const found = new Set<string>()
    if (/^(zh|ja|th)$/.test(language)) {
      for (const [name, code] of names) if (text.includes(name)) found.add(code)
      return [...found]
    }
    const words = text.split(/[^\p{L}\p{M}\p{N}]+/u)
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= from + 5 && to <= words.length; to++) {
        const code = names.get(words.slice(from, to).join(' '))
        if (code !== undefined) found.add(code)
      }
    }
    return [...found]
  }
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, code: string) =>
    names.set(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim(), code)
  try {
    const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`)
    const { main } = JSON.parse(readFileSync(path, 'utf8'))
    const territories: Record<string, string> = main[language].localeDisplayNames.territories
    for (const [key, name] of Object.entries(territories)) {
      const code = key.replace(/-alt-.*/, '')
      if (/^[A-Z]{2}$/.test(code) && !/^(EU|EZ|UN|QO|XA|XB|ZZ)$/.test(code)) add(name, code)
    }
  } catch {
    // a language that CLDR has no names for: the demonyms below are all there is
  }
  const countries: WorldCountry[] = require('world-countries')
  const three: Record<string, string> = { en: 'eng', fr: 'fra' }
  for (const { cca2, demonyms } of countries) {
    const demonym = demonyms[three[language] ?? '']
    if (demonym?.m) add(demonym.m, cca2)
    if (demonym?.f) add(demonym.f, cca2)
  }
  return names
}
