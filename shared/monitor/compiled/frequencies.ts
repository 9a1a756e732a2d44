import { type CompiledIndex, LeafKind, placeOf } from './compiled-index.ts'
import type { Draft } from './draft.ts'
import { findPair } from './pairs.ts'
import { findString } from './string-table.ts'

/** What reading dispatches has taught: in how many of them each leaf of a draft was found. */
export interface Frequencies {
  readonly dispatches: number
  seen(leaf: number): number
}

/** An index that has read so many dispatches. */
interface Experienced {
  readonly index: CompiledIndex
  readonly counts: { readonly dispatches: number }
}

/** What some indexes have learned of the leaves of a draft, to plan by. */
export function learnedBy(experienced: readonly Experienced[], draft: Draft): Frequencies {
  const dispatches = experienced.reduce((most, { counts }) => Math.max(most, counts.dispatches), 0)
  const seen = (leaf: number) => {
    let most = 0
    for (const { index } of experienced) {
      const same = counterpart(index, draft, leaf)
      if (same >= 0) most = Math.max(most, index.leafSeen[same]!)
    }
    return most
  }
  return { dispatches, seen }
}

/** The leaf of an index that asks for the same as one of a draft, or -1. */
function counterpart(index: CompiledIndex, draft: Draft, leaf: number): number {
  const [kind, a, b] = [draft.leaves.kindOf(leaf), draft.leaves.aOf(leaf), draft.leaves.bOf(leaf)]
  switch (kind) {
    case LeafKind.word: {
      const word = findString(index.words, draft.words.at(a))
      return word < 0 ? -1 : withScope(index, index.wordStart, index.wordLeaves, word, b)
    }
    case LeafKind.prefix: {
      const prefix = findString(index.prefixes, draft.prefixes.at(a))
      return prefix < 0 ? -1 : withScope(index, index.prefixStart, index.prefixLeaves, prefix, b)
    }
    case LeafKind.pair: {
      const [left, right] = [counterpart(index, draft, a), counterpart(index, draft, b)]
      return left < 0 || right < 0 ? -1 : findPair(index.pairs, left, right)
    }
    default: {
      const name = findString(index.names, draft.names.at(a))
      return name < 0 ? -1 : index.nameLeaf[name]! - 1
    }
  }
}

function withScope(
  { leafB: scopes }: CompiledIndex,
  start: Uint32Array,
  leaves: Uint32Array,
  text: number,
  scope: number,
): number {
  for (let at = start[text]!; at < start[text + 1]!; at++)
    if (scopes[leaves[at]!] === scope) return leaves[at]!
  return -1
}

/** So many dispatches must have been read before what was seen counts as much as what a leaf's kind suggests. */
const trust = 50

/** The share of dispatches a leaf is expected in: what was seen, and until enough was, what its kind suggests. */
export const expectedShare = (draft: Draft, leaf: number, { dispatches, seen }: Frequencies): number =>
  (seen(leaf) + trust * guessedShare(draft, leaf)) / (dispatches + trust)

function guessedShare(draft: Draft, leaf: number): number {
  switch (draft.leaves.kindOf(leaf)) {
    case LeafKind.word:
      return shareOf(draft.words.lengthOf(draft.leaves.aOf(leaf)), draft.leaves.bOf(leaf))
    case LeafKind.prefix:
      return shareOf(draft.prefixes.lengthOf(draft.leaves.aOf(leaf)), draft.leaves.bOf(leaf))
    case LeafKind.pair:
      return 0.001
    case LeafKind.nameKey:
      return 0.002
    default:
      return 0.04
  }
}

/** Short words are common ones (Zipf's law of abbreviation), and a narrow place has fewer of them. */
function shareOf(length: number, scope: number): number {
  const place = placeOf(scope)
  const usual = length <= 3 ? 0.2 : length <= 5 ? 0.05 : length <= 8 ? 0.02 : 0.01
  return usual * (place === 'headline' ? 0.1 : place === 'lead' ? 0.3 : 1)
}
