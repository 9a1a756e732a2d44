import type { DispatchText } from './dispatch.ts'
import type { Evidence } from './evidence.ts'
import type { Language } from './language.ts'
import type { Words } from './words.ts'

/** How much of a dispatch must concern something: be its subject, or be named in it at all. */
export type Level = 'about' | 'mention'

/** A country found in a dispatch; `about` when the dispatch concerns it and does not merely name it. */
export interface CountryMention {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  readonly code: string
  readonly about: boolean
  readonly evidence: readonly Evidence[]
}

/** A topic found in a dispatch, by its kebab-case id; watchlists and `topic:` ask for those that it is `about`. */
export interface TopicMention {
  readonly id: string
  readonly about: boolean
  readonly evidence: readonly Evidence[]
}

/** A person seen in a dispatch, under the fullest form of the name found there. */
export interface PersonMention {
  readonly name: string
  readonly evidence: readonly Evidence[]
}

/** A dispatch as words: what every reader of it (countries, people, topics, keywords) starts from. */
export interface ReadText {
  readonly dispatch: DispatchText
  readonly language: Language
  readonly headline: Words
  readonly body: Words
  /** How many words of the body are its lead (first paragraph or so). */
  readonly leadEnd: number
}

/**
 * What reading a dispatch found: language, words and mentions, each with its evidence.
 *
 * `nameKeys` are the distinct keys under which a person of a watchlist may be looked up (see `PeopleReader`).
 */
export interface Annotation extends ReadText {
  readonly countries: readonly CountryMention[]
  readonly topics: readonly TopicMention[]
  readonly people: readonly PersonMention[]
  readonly nameKeys: readonly string[]
}
