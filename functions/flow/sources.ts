import { SourceId } from '../../shared/domain/dispatch.ts'
import { Source } from '../../shared/domain/source.ts'
import type { SourceStore } from '../../shared/pipeline/ports/source-store.ts'

/** The sources that a configuration names, each with its secrets; throws where one is malformed. */
export function sourcesGiven(secrets: Readonly<Record<string, readonly string[]>>): SourceStore {
  const sources = new Map(
    Object.entries(secrets).map(([id, given]) => {
      const source = Source.safeParse({ id, secrets: given })
      // the fault must not quote a secret
      if (!source.success) throw new Error(`the source ${SourceId.safeParse(id).data ?? '?'} is malformed`)
      return [source.data.id, source.data]
    }),
  )
  return { find: async (id) => sources.get(id) }
}
