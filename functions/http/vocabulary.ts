import type { Locale } from '../../shared/domain/locale.ts'
import { isOwnTopic, ownTopicName } from '../../shared/domain/own-topic.ts'
import { countryName, findCountry } from '../../shared/gazetteer/find-country.ts'
import { searchTopics } from '../../shared/topics/find-topic.ts'
import { listTopics, topicLabel } from '../../shared/topics/labels.ts'

/** A country or topic as it is shown to a person: its code or id, and its name in their language. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A topic as its readers call it; one of their own, by its slug in words. */
export const topicName = (id: string, locale: Locale): string =>
  isOwnTopic(id) ? ownTopicName(id) : topicLabel(id, locale)

/** The countries nearest to a name in any language, best first; only the one that is called so where one is. */
export function countriesLike(name: string, locale: Locale, limit: number): Named[] {
  const found = findCountry(name)
  const codes = 'code' in found ? [found.code] : found.suggestions.map(({ code }) => code)
  return codes.slice(0, limit).map((id) => ({ id, name: countryName(id, locale) }))
}

/** The topics nearest to a name in any language, best first. */
export const topicsLike = (name: string, locale: Locale, limit: number): Named[] =>
  searchTopics(name, locale, limit).map(({ id, label }) => ({ id, name: label }))

/** A top topic with all that it includes. */
export interface TopicGroup extends Named {
  readonly narrower: readonly Named[]
}

/** Every topic to choose from, under its top topic, in the order of the alphabet. */
export function topicGroups(locale: Locale): TopicGroup[] {
  const all = listTopics(locale)
  const byName = (one: Named, other: Named) => one.name.localeCompare(other.name, locale)
  const under = (broader: string): Named[] =>
    all
      .filter((topic) => topic.broader === broader)
      .flatMap(({ id, label }) => [{ id, name: label }, ...under(id)])
  return all
    .filter(({ broader }) => broader === undefined)
    .map(({ id, label }) => ({ id, name: label, narrower: under(id).sort(byName) }))
    .sort(byName)
}
