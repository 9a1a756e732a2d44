/** Which snapshot of a partition is the current one: all its log up to `sequence`, in `chunks` chunks. */
export interface IndexManifest {
  readonly generation: string
  readonly sequence: number
  readonly chunks: number
  /** The snapshot before this one, kept until the next so that a worker still loading it can finish. */
  readonly previous?: { readonly generation: string; readonly sequence: number; readonly chunks: number }
}

/** Compiled snapshots of the index, and the manifest that says which one counts. Every read is consistent. */
export interface IndexSegments {
  manifest(partition: number): Promise<IndexManifest | undefined>
  /** Makes a manifest the current one, provided `replaced` (a generation, or none) still is. */
  flip(partition: number, manifest: IndexManifest, replaced: string | undefined): Promise<'flipped' | 'lost'>
  /** Writes a snapshot's bytes in chunks and says how many. */
  write(partition: number, generation: string, bytes: Uint8Array): Promise<number>
  /** Reads a snapshot; `undefined` when a part of it is gone. */
  read(partition: number, generation: string, chunks: number): Promise<Uint8Array | undefined>
  remove(partition: number, generation: string, chunks: number): Promise<void>
}
