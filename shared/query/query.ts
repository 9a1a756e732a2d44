import type { Level } from '../domain/annotation.ts'
import type { Language } from '../domain/language.ts'
import type { Person } from '../domain/watchlist.ts'

/** How a word is compared: by its stem, by its letters (accents and case aside), or by its letters and capitals. */
export type Form = 'stemmed' | 'exact' | 'cased'

/** Where words must stand: `lead` is the first paragraph of the body. */
export type Place = 'headline' | 'lead' | 'body'

/** Narrows words to one part of a dispatch, or to dispatches in one language. */
export interface Scope {
  readonly place?: Place
  readonly language?: Language
}

/** One word, or several in a row (a phrase). */
export interface WordsQuery extends Scope {
  readonly kind: 'words'
  readonly text: string
  readonly form: Form
}

/** Every word that begins with `text`. */
export interface PrefixQuery extends Scope {
  readonly kind: 'prefix'
  readonly text: string
}

/** Both sides at most `distance` words apart (1 = side by side); `ordered` when left must come first. */
export interface NearQuery {
  readonly kind: 'near'
  readonly left: Query
  readonly right: Query
  readonly distance: number
  readonly ordered: boolean
}

/** One entry of a weighted list: worth `weight` for each time it is found, `cap` times at most (see {@link capOf}). */
export interface WeightedItem {
  readonly query: Query
  readonly weight: number
  readonly cap: number
}

/** How often an item may count: only words and prefixes more than once, anything else is there or not. */
export const capOf = ({ query, cap }: WeightedItem): number =>
  query.kind === 'words' || query.kind === 'prefix' ? cap : 1

/** Enough of many hints: met when the weights of what is found reach `threshold`. */
export interface WeightedQuery {
  readonly kind: 'weighted'
  readonly items: readonly WeightedItem[]
  readonly threshold: number
}

/**
 * A query as its author wrote it: the syntax tree of the query language.
 *
 * Scopes (`headline:(…)`, `fr:(…)`) are carried by the words they hold, so no node stands for them.
 */
export type Query =
  | WordsQuery
  | PrefixQuery
  | NearQuery
  | WeightedQuery
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'country'; readonly code: string; readonly level: Level }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'urgency'; readonly comparison: Comparison; readonly value: number }

export type Comparison = '<=' | '>=' | '='

/** All or any of some queries; a single one is itself. */
export const joined = (kind: 'and' | 'or', of: readonly Query[]): Query =>
  of.length === 1 ? of[0]! : { kind, of }
