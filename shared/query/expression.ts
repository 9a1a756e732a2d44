import type { Level } from '../domain/annotation.ts'
import type { Person } from '../domain/watchlist.ts'
import type { Comparison, Form, Scope } from './query.ts'

/** What a leaf is called in evidence: its canonical form in the query language. */
interface Keyed {
  readonly key: string
}

/** One word in one place and form; `text` is lower case unless capitals count. */
export interface WordLeaf extends Keyed, Scope {
  readonly kind: 'word'
  readonly text: string
  readonly form: Form
}

export interface PrefixLeaf extends Keyed, Scope {
  readonly kind: 'prefix'
  /** Folded. */
  readonly text: string
}

/** Two words or more, side by side in one field. */
export interface PhraseLeaf extends Keyed {
  readonly kind: 'phrase'
  readonly words: readonly WordLeaf[]
}

/** What has a position in the words of a dispatch. */
export type PositionalLeaf = WordLeaf | PrefixLeaf | PhraseLeaf

/** One of `left` at most `distance` words from one of `right`, in one field, without overlap. */
export interface NearLeaf extends Keyed {
  readonly kind: 'near'
  readonly left: readonly PositionalLeaf[]
  readonly right: readonly PositionalLeaf[]
  readonly distance: number
  readonly ordered: boolean
}

export interface CountryLeaf extends Keyed {
  readonly kind: 'country'
  readonly code: string
  readonly level: Level
}

export interface PersonLeaf extends Keyed {
  readonly kind: 'person'
  readonly person: Person
}

export interface TopicLeaf extends Keyed {
  readonly kind: 'topic'
  readonly id: string
}

/** Asks about the dispatch as a whole; proves nothing by itself, so no watchlist may rest on filters alone. */
export type FilterLeaf =
  | (Keyed & { readonly kind: 'language'; readonly language: string })
  | (Keyed & { readonly kind: 'source'; readonly source: string })
  | (Keyed & { readonly kind: 'urgency'; readonly comparison: Comparison; readonly value: number })

export type Leaf = PositionalLeaf | NearLeaf | CountryLeaf | PersonLeaf | TopicLeaf | FilterLeaf

export interface WeightedNode extends Keyed {
  readonly kind: 'weighted'
  readonly items: readonly { readonly of: Expression; readonly weight: number; readonly cap: number }[]
  readonly threshold: number
}

/**
 * What a watchlist compiles to: one tree over features, in canonical form.
 *
 * Children of `and` and `or` are flattened, distinct and in the order of their keys, so that the same meaning in
 * another order is the same expression. `key` is the expression in the query language; equal keys, equal meaning.
 */
export type Expression =
  | Leaf
  | WeightedNode
  | (Keyed & { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] })
  | (Keyed & { readonly kind: 'not'; readonly of: Expression })
