import { afterAll, beforeAll } from 'vitest'
import { type LocalTable, startLocalTable } from '../../infra/local/table.ts'
import type { Table } from '../../shared/store/table.ts'

/** An embedded table in memory for the tests of one file; reached when they run, not when they are declared. */
export function useTable(): () => Table {
  let local: LocalTable | undefined
  beforeAll(async () => {
    local = await startLocalTable()
  })
  afterAll(() => local?.close())
  return () => local!.table
}
