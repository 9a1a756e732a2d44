import * as z from 'zod'
import type { Language } from '../domain/language.ts'
import { TopicId } from '../domain/watchlist.ts'
import any from './data/terms.any.json' with { type: 'json' }
import ar from './data/terms.ar.json' with { type: 'json' }
import bg from './data/terms.bg.json' with { type: 'json' }
import cs from './data/terms.cs.json' with { type: 'json' }
import de from './data/terms.de.json' with { type: 'json' }
import en from './data/terms.en.json' with { type: 'json' }
import es from './data/terms.es.json' with { type: 'json' }
import fr from './data/terms.fr.json' with { type: 'json' }
import it from './data/terms.it.json' with { type: 'json' }
import ja from './data/terms.ja.json' with { type: 'json' }
import kk from './data/terms.kk.json' with { type: 'json' }
import nl from './data/terms.nl.json' with { type: 'json' }
import pl from './data/terms.pl.json' with { type: 'json' }
import pt from './data/terms.pt.json' with { type: 'json' }
import ru from './data/terms.ru.json' with { type: 'json' }
import sl from './data/terms.sl.json' with { type: 'json' }
import tr from './data/terms.tr.json' with { type: 'json' }
import uk from './data/terms.uk.json' with { type: 'json' }
import zh from './data/terms.zh.json' with { type: 'json' }
import { parseTerms, type Term } from './term.ts'

/** A vocabulary as written in its file: a line of terms for each topic. */
export const Vocabulary = z.record(TopicId, z.string().min(1).max(4000))

/** The vocabularies as written, by language; `any` holds what is spelled alike in every language. */
export const vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  for (const vocabulary of [vocabularies.any, vocabularies[language]]) {
    for (const [id, line] of Object.entries(Vocabulary.parse(vocabulary ?? {}))) {
      terms.set(id, [...(terms.get(id) ?? []), ...parseTerms(line)])
    }
  }
  return terms
}
