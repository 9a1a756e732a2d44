import type { IndexChange } from './watchlist-index.ts'

/** A change of the index at its place in the log of one partition; sequences count from 1 without gaps. */
export interface IndexLogEntry {
  readonly sequence: number
  readonly change: IndexChange
}

/** The append-only log of each partition of the index. Every read is consistent. */
export interface IndexLog {
  /** Writes an entry where none is yet; `taken` when somebody else was first. */
  append(partition: number, entry: IndexLogEntry): Promise<'appended' | 'taken'>
  /** What was appended after a sequence, in order. Costs one read unit when there is nothing. */
  after(partition: number, sequence: number): Promise<IndexLogEntry[]>
  /** The last sequence; 0 for an empty log. */
  tail(partition: number): Promise<number>
  /** Deletes the entries up to a sequence, but never the last of the log. */
  truncate(partition: number, upTo: number): Promise<void>
}
