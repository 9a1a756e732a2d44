import type { CountryMention, ReadText, TopicMention } from '../domain/annotation.ts'

/** The topics a text speaks of, with the words that carried each. */
export function readTopics(_text: ReadText, _countries: readonly CountryMention[]): TopicMention[] {
  return []
}
