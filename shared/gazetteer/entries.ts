import { countryNames } from './data/country-names.ts'
import { exonyms } from './tables/exonyms.ts'
import { groups } from './tables/groups.ts'
import { leaders } from './tables/leaders.ts'
import { notPlaces } from './tables/not-places.ts'
import { regions } from './tables/regions.ts'
import { seats } from './tables/seats.ts'

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
const readLines = (text: string, separator: string): CodedLine[] =>
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

export const regionLines = (): CodedLine[] => readLines(regions, ',')
export const seatLines = (): CodedLine[] => readLines(seats, ',')
export const leaderLines = (): CodedLine[] => readLines(leaders, ',')
export const groupLines = (): CodedLine[] => readLines(groups, ',')
export const exonymLines = (): CodedLine[] => readLines(exonyms, ',')
export const notPlaceLines = (): string[] => linesOf(notPlaces())
