import { Source } from '../domain/source.ts'
import type { SourceStore } from '../pipeline/ports/source-store.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'
import { put, read } from './write.ts'

/** The sources in the table, with their secrets. */
export function sourcesIn(table: Table): SourceStore {
  return {
    find: async (id) => {
      const item = await read(table, keys.source(id))
      return item && Source.strip().parse(item)
    },
    put: (source) => put(table, keys.source(source.id), source),
  }
}
