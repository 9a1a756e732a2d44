import type { Locale } from '../domain/locale.ts'
import { isOwnTopic, ownTopicName } from '../domain/own-topic.ts'
import { countryName } from './country-codes.ts'
import { type Wording, wordings } from './explain-wording.ts'
import type { Query, Scope, WeightedQuery } from './query.ts'
import { countSurfaces } from './word-forms.ts'

/** How things that have a name of their own are called; their ids by default. */
export interface Names {
  readonly topic?: (id: string) => string
}

/**
 * Says in plain words what a dispatch must be like to meet a query, so that it can follow “every dispatch that”: `has
 * “manifestant” in any form, and is not in French`.
 */
export function explainQuery(query: Query, locale: Locale, names: Names = {}): string {
  return explain(query, { words: wordings[locale], locale, names })
}

interface Speaker {
  readonly words: Wording
  readonly locale: Locale
  readonly names: Names
}

function explain(query: Query, speaker: Speaker): string {
  const { words, locale, names } = speaker
  switch (query.kind) {
    case 'and':
      return query.of
        .map((part) => (part.kind === 'or' ? `(${explain(part, speaker)})` : explain(part, speaker)))
        .join(words.and)
    case 'or':
      return query.of
        .map((part) => (part.kind === 'and' ? `(${explain(part, speaker)})` : explain(part, speaker)))
        .join(words.or)
    case 'not':
      return words.not(explain(query.of, speaker))
    case 'near':
      return words.near(noun(query.left, speaker), noun(query.right, speaker), query.distance, query.ordered)
    case 'weighted':
      return explainWeighted(query, speaker)
    case 'country':
      return words.country(countryName(query.code, locale), query.level)
    case 'person':
      return words.person(words.quote(query.person.name))
    case 'topic':
      if (isOwnTopic(query.id)) return words.ownTopic(words.quote(ownTopicName(query.id)))
      return words.topic(words.quote(names.topic?.(query.id) ?? query.id))
    case 'language':
      return words.language(languageName(query.language, locale))
    case 'source':
      return words.source(query.source)
    case 'urgency':
      return words.urgency(query.comparison, query.value)
    default:
      return words.has(noun(query, speaker))
  }
}

/** What a query looks for, as something a dispatch can have. */
function noun(query: Query, speaker: Speaker): string {
  const { words } = speaker
  switch (query.kind) {
    case 'or':
      return words.oneOf(query.of.map((part) => noun(part, speaker)))
    case 'words': {
      const isPhrase = countSurfaces(query.text) > 1
      return words.words(words.quote(query.text), query.form, isPhrase) + scope(query, speaker)
    }
    case 'prefix':
      return words.prefix(words.quote(query.text)) + scope(query, speaker)
    default:
      return explain(query, speaker)
  }
}

function scope({ place, language }: Scope, { words, locale }: Speaker): string {
  const where = place === undefined ? '' : ` ${words.places[place]}`
  return language === undefined ? where : `${where} (${words.onlyIn(languageName(language, locale))})`
}

function explainWeighted({ items, threshold }: WeightedQuery, speaker: Speaker): string {
  const { words } = speaker
  const listed = items.map(({ query, weight, cap }) => words.item(noun(query, speaker), weight, cap))
  return words.weighted(threshold, listed.join('; '))
}

const languageName = (language: string, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
