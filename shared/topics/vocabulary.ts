import type { Language } from '../domain/language.ts'
import { terms as any } from './data/terms.any.ts'
import { terms as ar } from './data/terms.ar.ts'
import { terms as bg } from './data/terms.bg.ts'
import { terms as cs } from './data/terms.cs.ts'
import { terms as de } from './data/terms.de.ts'
import { terms as en } from './data/terms.en.ts'
import { terms as es } from './data/terms.es.ts'
import { terms as fr } from './data/terms.fr.ts'
import { terms as it } from './data/terms.it.ts'
import { terms as ja } from './data/terms.ja.ts'
import { terms as kk } from './data/terms.kk.ts'
import { terms as nl } from './data/terms.nl.ts'
import { terms as pl } from './data/terms.pl.ts'
import { terms as pt } from './data/terms.pt.ts'
import { terms as ru } from './data/terms.ru.ts'
import { terms as sl } from './data/terms.sl.ts'
import { terms as tr } from './data/terms.tr.ts'
import { terms as uk } from './data/terms.uk.ts'
import { terms as zh } from './data/terms.zh.ts'
import { parseTerms, type Term } from './term.ts'

/**
 * The vocabularies as written, by language, each a line of terms for each topic: read when asked for. `any` holds what is
 * spelled alike in every language.
 */
export const vocabularies: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  any,
  fr,
  en,
  nl,
  de,
  es,
  it,
  pt,
  pl,
  cs,
  sl,
  ru,
  uk,
  bg,
  ar,
  tr,
  kk,
  zh,
  ja,
}

/** The terms of every topic in a language, what is spelled alike everywhere included; that alone for an unread language. */
export function termsIn(language: Language): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>()
  for (const vocabulary of [vocabularies.any, vocabularies[language]])
    for (const [id, line] of Object.entries(vocabulary?.() ?? {}))
      terms.set(id, [...(terms.get(id) ?? []), ...parseTerms(line)])
  return terms
}
