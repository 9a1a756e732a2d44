import type { DispatchId, Revision, SourceId } from '../../domain/dispatch.ts'

/** Every revision of every dispatch. */
export interface DispatchStore {
  /** The newest revision, read consistently; `undefined` where the dispatch is unknown. */
  latest(id: DispatchId): Promise<Revision | undefined>
  revision(id: DispatchId, revision: number): Promise<Revision | undefined>
  /**
   * Keeps a revision and queues it for percolation, in one write: once it answers `kept`, it is accepted.
   *
   * `conflict` when that revision exists already.
   */
  keep(revision: Revision): Promise<'kept' | 'conflict'>
  /** Which dispatch of a source came with this text first; claims it for `id` when none did. */
  claimText(source: SourceId, textHash: string, id: DispatchId, now: Date): Promise<TextClaim>
  /** Moves a claim whose dispatch never came; `false` when another was quicker. */
  moveTextClaim(source: SourceId, textHash: string, from: DispatchId, to: DispatchId): Promise<boolean>
}

/** Who holds a text. */
export interface TextClaim {
  readonly holder: DispatchId
}
