import type { SourceId } from '../../domain/dispatch.ts'
import type { Source } from '../../domain/source.ts'

/** Who may post, and with which secrets. */
export interface SourceStore {
  find(id: SourceId): Promise<Source | undefined>
}
