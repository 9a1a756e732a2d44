import { languagesRead } from '../../domain/language.ts'
import type { Form, Place } from '../../query/query.ts'
import type { StringTable } from './string-table.ts'

/**
 * Compiled expressions, in typed arrays alone.
 *
 * Everything a query can ask for has a number, its *ref*. Below `leafCount` stand the leaves that reading a dispatch
 * decides at once (words, prefixes, word pairs, countries, topics, name keys); from there on the nodes, decided only
 * when a candidate needs them. Expressions are numbered apart; each is the ref at its root.
 */
export interface CompiledIndex {
  readonly leafCount: number
  /** What each leaf is: {@link LeafKind}, and two numbers whose sense depends on it. */
  readonly leafKind: Uint8Array
  readonly leafA: Uint32Array
  readonly leafB: Uint32Array
  /** {@link LeafUse} bits. */
  readonly leafUse: Uint8Array
  /** In how many of the `dispatches` seen each leaf was found. */
  readonly leafSeen: Uint32Array

  /** The words of all word leaves, as the queries spell them; `wordStart` leads to a word's leaves in `wordLeaves`. */
  readonly words: StringTable
  readonly wordStart: Uint32Array
  readonly wordLeaves: Uint32Array
  /** Prefixes, folded; `prefixStart` leads to their leaves. `prefixLengths` has bit n set for a prefix of n letters. */
  readonly prefixes: StringTable
  readonly prefixStart: Uint32Array
  readonly prefixLeaves: Uint32Array
  readonly prefixLengths: number
  /** Every other string, marked by its sense (see `names.ts`), and the leaf of it plus one, or 0. */
  readonly names: StringTable
  readonly nameLeaf: Uint32Array
  /** Word pairs, by open addressing: left leaf plus one, right leaf, leaf of the pair. */
  readonly pairs: Uint32Array

  /** Where each node's code begins; see `NodeKind`. */
  readonly nodeStart: Uint32Array
  readonly nodeCode: Uint32Array

  /** The root of each expression. */
  readonly roots: Uint32Array
  /** The postings under each leaf: `[expression, head, operands]` in a row (see {@link headOf}); an operand is `ref * 2`, plus 1 to negate it. */
  readonly postingStart: Uint32Array
  readonly postings: Uint32Array
}

/** Where the code of the node of a ref begins; -1 for a leaf. */
export const codeOf = ({ leafCount, nodeStart }: CompiledIndex, ref: number): number =>
  ref < leafCount ? -1 : nodeStart[ref - leafCount]!

/** The head of a posting: how many operands follow, and whether the expression has postings under other leaves too. */
export const headOf = (operands: number, shared: boolean): number => operands * 2 + (shared ? 1 : 0)
export const operandsIn = (head: number): number => head >>> 1
export const isShared = (head: number): boolean => (head & 1) === 1

export const LeafKind = { word: 0, prefix: 1, pair: 2, country: 3, topic: 4, nameKey: 5 } as const

/** What else a leaf is needed for besides being there. */
export const LeafUse = { beginsPair: 1, endsPair: 2, positions: 4 } as const

/**
 * The kinds of nodes and what follows the kind in the code:
 * and/or `n refs` · not `ref` · phrase `n pairs` · near `distance*2+ordered nLeft nRight refs` ·
 * weighted `threshold n (ref weight cap)` in thousandths · person `name n refs` of its name keys · language, source `name` ·
 * urgency `comparison value`.
 */
export const NodeKind = {
  and: 0,
  or: 1,
  not: 2,
  phrase: 3,
  near: 4,
  weighted: 5,
  person: 6,
  language: 7,
  source: 8,
  urgency: 9,
} as const

const forms: readonly Form[] = ['stemmed', 'exact', 'cased']
const places: readonly (Place | undefined)[] = [undefined, 'headline', 'lead', 'body']
export const comparisons = ['<=', '>=', '='] as const

/** How and where a word or prefix must stand, in one number: form, place, language. */
export function packScope(form: Form, place: Place | undefined, language: string | undefined): number {
  const tongue = language === undefined ? 0 : languageNumber(language)
  return forms.indexOf(form) | (places.indexOf(place) << 2) | (tongue << 4)
}

export const formOf = (scope: number): Form => forms[scope & 3]!
export const placeOf = (scope: number): Place | undefined => places[(scope >> 2) & 3]
export const languageOf = (scope: number): string | undefined =>
  scope >> 4 === 0 ? undefined : languagesRead[(scope >> 4) - 1]

/** From 1 for the languages read; 0 for any other. */
export const languageNumber = (language: string): number =>
  (languagesRead as readonly string[]).indexOf(language) + 1
