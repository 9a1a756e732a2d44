import type { Evidence } from '../domain/evidence.ts'
import type { Locale } from '../domain/locale.ts'
import { cutText } from './cut-text.ts'
import { wordings } from './wording.ts'

/** One clause of a watchlist, said in the reader's language, and the words of the dispatch that met it. */
export interface Reason {
  readonly clause: string
  readonly words: readonly string[]
  readonly because: readonly string[]
}

export type TopicName = (id: string, locale: Locale) => string

/** Different words shown per clause. */
const maxWords = 8

/** Why a watchlist matched, clause by clause, each word once. */
export function reasonsOf(evidence: readonly Evidence[], locale: Locale, topicName: TopicName): Reason[] {
  const clauses = new Map<string, Evidence[]>()
  for (const one of evidence) clauses.set(one.clause, [...(clauses.get(one.clause) ?? []), one])
  return [...clauses].map(([clause, found]) => ({
    clause: sayClause(clause, locale, topicName),
    words: distinct(found.map(({ text }) => cutText(text, 80))).slice(0, maxWords),
    because: distinct(found.flatMap(({ because }) => because ?? [])).slice(0, 3),
  }))
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]

/** A clause of the query language in the reader's words; one of no known form stands for itself. */
export function sayClause(clause: string, locale: Locale, topicName: TopicName): string {
  const { label, clause: names, quote } = wordings[locale]
  const [, kind, value = ''] = /^(country|mention|person|topic):(.+)$/s.exec(clause) ?? []
  if (kind === 'country' || kind === 'mention') return label(names[kind], countryName(value, locale))
  if (kind === 'person') return label(names.person, unquote(value))
  if (kind === 'topic') return label(names.topic, topicName(value, locale))
  return label(names.words, quote(cutText(unquote(clause), 120)))
}

const unquote = (text: string) => text.replace(/^"(.*)"$/s, '$1')

function countryName(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}
