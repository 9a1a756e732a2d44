import * as z from 'zod'
import type { Language } from '../domain/language.ts'
import { TopicId } from '../domain/watchlist.ts'
import ar from './data/labels.ar.json' with { type: 'json' }
import bg from './data/labels.bg.json' with { type: 'json' }
import cs from './data/labels.cs.json' with { type: 'json' }
import de from './data/labels.de.json' with { type: 'json' }
import en from './data/labels.en.json' with { type: 'json' }
import es from './data/labels.es.json' with { type: 'json' }
import fr from './data/labels.fr.json' with { type: 'json' }
import it from './data/labels.it.json' with { type: 'json' }
import ja from './data/labels.ja.json' with { type: 'json' }
import kk from './data/labels.kk.json' with { type: 'json' }
import nl from './data/labels.nl.json' with { type: 'json' }
import pl from './data/labels.pl.json' with { type: 'json' }
import pt from './data/labels.pt.json' with { type: 'json' }
import ru from './data/labels.ru.json' with { type: 'json' }
import sl from './data/labels.sl.json' with { type: 'json' }
import tr from './data/labels.tr.json' with { type: 'json' }
import uk from './data/labels.uk.json' with { type: 'json' }
import zh from './data/labels.zh.json' with { type: 'json' }
import { broaderTopics, topics } from './taxonomy.ts'

/** Labels as written in their file: a name and perhaps synonyms for each topic, separated by semicolons. */
export const Labels = z.record(TopicId, z.string().min(1).max(500))

/** The labels as written, by language. */
export const labelFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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

/** The name and synonyms of a topic in a language; empty where it has none there. */
export function labelsOf(id: string, language: Language): readonly string[] {
  return labelFiles[language]?.[id]?.split(/\s*;\s*/) ?? []
}

/** What a topic is called in a language, else in English; an unknown id is answered as it is. */
export function topicLabel(id: string, language: Language): string {
  return labelsOf(id, language)[0] ?? labelsOf(id, 'en')[0] ?? id
}

/** Every topic with its name in a language, broader before narrower; `broader` is the nearest broader topic's id. */
export function listTopics(
  language: Language,
): { readonly id: string; readonly label: string; readonly broader?: string }[] {
  return topics.map(({ id }) => {
    const [broader] = broaderTopics(id)
    return { id, label: topicLabel(id, language), ...(broader !== undefined && { broader }) }
  })
}
