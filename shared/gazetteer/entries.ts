import { countryNames } from './data/country-names.ts'
import { notPlaces } from './tables/not-places.ts'

/** A line of a table: a country and what stands behind it. */
export interface CodedLine {
  readonly code: string
  readonly forms: readonly string[]
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

function splitForms(text: string, separator: string): string[] {
  const forms: string[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf(separator, from)
    const end = found < 0 ? text.length : found
    const form = text.slice(from, end).trim()
    if (form !== '') forms.push(form)
    from = end + 1
  }
  return forms
}

/** Reads lines `XX: form, form, …`. */
export const readLines = (text: string, separator: string): CodedLine[] =>
  linesOf(text).map((line) => ({ code: line.slice(0, 2), forms: splitForms(line.slice(3), separator) }))

/** The names of countries that packages give for a language; empty where they have none. */
export const packagedNames = (language: string): readonly CodedLine[] =>
  readLines(countryNames[language]?.() ?? '', ';')

/** The languages that packages give names for. */
export const packagedLanguages = (): readonly string[] => Object.keys(countryNames)

/** A language table's lines: other names, and demonyms. */
export const tableLines = (table: string): (CodedLine & { readonly demonyms: readonly string[] })[] =>
  linesOf(table).map((line) => {
    const [forms = '', demonyms = ''] = line.slice(3).split('|')
    return { code: line.slice(0, 2), forms: splitForms(forms, ','), demonyms: splitForms(demonyms, ',') }
  })

export const notPlaceLines = (): string[] => linesOf(notPlaces())
