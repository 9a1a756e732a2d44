import type { Annotation } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Facets } from '../domain/watchlist.ts'

/** A watchlist that matched, and why. */
export interface Match {
  readonly watchlist: string
  readonly evidence: readonly Evidence[]
}

/** What became of a watchlist offered to the monitor; a refused one matches nothing and breaks nothing. */
export type PutOutcome = { readonly kept: true } | { readonly kept: false; readonly reason: string }

/** The clauses of a watchlist that a dispatch did not meet, in plain words. */
export interface WhyNot {
  readonly matches: boolean
  readonly failed: readonly { readonly clause: string; readonly reason: string }[]
}

/**
 * Reverse search: holds watchlists and says which of them a dispatch matches. Pure and synchronous.
 *
 * Law 1: `percolate` answers exactly what evaluating every watchlist by itself would.
 */
export interface Monitor {
  /** Adds or replaces one watchlist. Never throws on a broken one. */
  put(id: string, facets: Facets): PutOutcome
  remove(id: string): void
  readonly size: number
  /** The ids that match, without evidence: the fast path. */
  match(annotation: Annotation): string[]
  /** The watchlists that match, each with its evidence, in the order they were put. */
  percolate(annotation: Annotation): Match[]
  whyNot(id: string, annotation: Annotation): WhyNot
}
