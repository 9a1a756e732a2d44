import type { Annotation } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PeopleReader } from '../domain/people-reader.ts'
import type { Facets } from '../domain/watchlist.ts'

/** What a monitor needs to know of the world: how names are spelled. */
export interface MonitorReaders {
  readonly people: PeopleReader
}

/** A watchlist that matched, and why. */
export interface Match {
  readonly watchlist: string
  readonly evidence: readonly Evidence[]
}

/** The ids of watchlists that match, in no particular order; to be read before the monitor changes. */
export interface Matches extends Iterable<string> {
  readonly size: number
}

/** What became of a watchlist offered to the monitor; a refused one matches nothing and breaks nothing. */
export type PutOutcome = { readonly kept: true } | { readonly kept: false; readonly reason: string }

/** The clauses of a watchlist that a dispatch did not meet, in plain words. */
export interface WhyNot {
  readonly matches: boolean
  readonly failed: readonly { readonly clause: string; readonly reason: string }[]
}

/**
 * Reverse search: says which of the watchlists it holds a dispatch matches. Pure and synchronous.
 *
 * Law 1: `percolate` answers exactly what evaluating every watchlist by itself would.
 */
export interface Percolator {
  readonly size: number
  has(id: string): boolean
  /** What matches, without evidence: the fast path. */
  match(annotation: Annotation): Matches
  /** The watchlists that match, each with its evidence, in the order they were put. */
  percolate(annotation: Annotation): Match[]
  whyNot(id: string, annotation: Annotation): WhyNot
}

/** What a monitor holds and has done since its tiers were compiled, for benches and logs. */
export interface MonitorCounts {
  readonly expressions: number
  /** Expressions the presearcher selected, and those of them that the matcher confirmed. */
  readonly candidates: number
  readonly found: number
  /** Bytes that the watchlists' ids take. */
  readonly idBytes: number
}

/** A percolator whose watchlists may be changed between dispatches. */
export interface Monitor extends Percolator {
  /** Adds or replaces one watchlist. Never throws on a broken one, which also takes an older one of its id away. */
  put(id: string, facets: Facets): PutOutcome
  remove(id: string): void
  /** Compiles everything anew, by what was learned of how common words are; takes seconds for a million. */
  compact(): void
  counts(): MonitorCounts
  /** Everything it holds, as bytes that `openMonitor` reads. */
  save(): Uint8Array
}
