import type { CountryMention, ReadText } from '../domain/annotation.ts'

/** The countries a text names, with evidence, and whether it is about them. */
export function readCountries(_text: ReadText): CountryMention[] {
  return []
}
