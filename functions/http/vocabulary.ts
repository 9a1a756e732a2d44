import type { Locale } from '../../shared/domain/locale.ts'
import labelsEn from '../../shared/topics/data/labels.en.json' with { type: 'json' }
import labelsFr from '../../shared/topics/data/labels.fr.json' with { type: 'json' }
import { topics } from '../../shared/topics/taxonomy.ts'

/** A country or topic as it is shown to a person: its code or id, and its name in their language. */
export interface Named {
  readonly id: string
  readonly name: string
}

const labels: Record<Locale, Record<string, string>> = { en: labelsEn, fr: labelsFr }
const regions = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
}
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const codes = Array.from({ length: 676 }, (_, i) => String.fromCharCode(65 + i / 26, 65 + (i % 26))).filter(
  (code) => regions.en.of(code) !== code,
)

export const countryName = (code: string, locale: Locale): string => regions[locale].of(code) ?? code
export const topicName = (id: string, locale: Locale): string =>
  labels[locale][id]?.split(';')[0] ?? id.replaceAll('-', ' ')

export const countryOf = (text: string): string | undefined =>
  codes.find(
    (code) =>
      code === text.toUpperCase() ||
      plain(countryName(code, 'en')) === plain(text) ||
      plain(countryName(code, 'fr')) === plain(text),
  )

export const topicOf = (text: string): string | undefined =>
  topics.find(
    ({ id }) =>
      id === text ||
      [labelsEn, labelsFr].some((all: Record<string, string>) =>
        all[id]?.split(';').some((label) => plain(label) === plain(text)),
      ),
  )?.id

export function countriesLike(text: string, locale: Locale, limit: number): Named[] {
  return codes
    .filter((code) => plain(countryName(code, locale)).includes(plain(text).slice(0, 4)))
    .slice(0, limit)
    .map((id) => ({ id, name: countryName(id, locale) }))
}

export function topicsLike(text: string, locale: Locale, limit: number): Named[] {
  return topics
    .filter(({ id }) => plain(labels[locale][id] ?? id).includes(plain(text).slice(0, 5)))
    .slice(0, limit)
    .map(({ id }) => ({ id, name: topicName(id, locale) }))
}
