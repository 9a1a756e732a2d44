import type { Language } from '../domain/language.ts'
import { once } from '../domain/once.ts'
import { labels as ar } from './data/labels.ar.ts'
import { labels as de } from './data/labels.de.ts'
import { labels as en } from './data/labels.en.ts'
import { labels as es } from './data/labels.es.ts'
import { labels as fr } from './data/labels.fr.ts'
import { labels as it } from './data/labels.it.ts'
import { labels as nl } from './data/labels.nl.ts'
import { labels as ru } from './data/labels.ru.ts'
import { broaderTopics, topics } from './taxonomy.ts'

/** A name and perhaps synonyms for each topic, separated by semicolons, by language: read when first asked for. */
export const labelFiles: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  fr: once(fr),
  en: once(en),
  nl: once(nl),
  de: once(de),
  es: once(es),
  it: once(it),
  ru: once(ru),
  ar: once(ar),
}

/** The name and synonyms of a topic in a language; empty where it has none there. */
export function labelsOf(id: string, language: Language): readonly string[] {
  return labelFiles[language]?.()[id]?.split(/\s*;\s*/) ?? []
}

/** What a topic is called in a language, else in English; an unknown id is answered as it is. */
export function topicLabel(id: string, language: Language): string {
  return labelsOf(id, language)[0] ?? labelsOf(id, 'en')[0] ?? id
}

/** Every topic with its name in a language, broader before narrower; `broader` is the nearest broader topic's id. */
export function listTopics(
  language: Language,
): { readonly id: string; readonly label: string; readonly broader?: string }[] {
  return topics().map(({ id }) => {
    const [broader] = broaderTopics(id)
    return { id, label: topicLabel(id, language), ...(broader !== undefined && { broader }) }
  })
}
