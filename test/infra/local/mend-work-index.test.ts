import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLocalTable } from '../../../infra/local/table.ts'
import { dispatchesIn } from '../../../shared/store/dispatches.ts'
import { workQueueIn } from '../../../shared/store/work-queue.ts'
import { aRevision } from '../../support/builders.ts'

interface Level {
  iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>
  del(key: string): Promise<void>
  put(key: string, value: unknown): Promise<void>
  close(): Promise<void>
}

const engine: { create(options: { path: string }): { db: Level } } = createRequire(import.meta.url)(
  'dynalite/db',
)
const now = new Date('2026-01-05T10:00:00.000Z')

describe('mending the work index of a table that was not closed', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-mend-'))
    path = join(folder, 'table')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Does something with the table, then ends as a kill would: without the mark that it was closed. */
  async function withTable<T>(use: (local: Awaited<ReturnType<typeof startLocalTable>>) => Promise<T>) {
    const local = await startLocalTable({ path })
    const result = await use(local)
    await local.close()
    rmSync(`${path}.closed`)
    return result
  }
  const keepOne = () =>
    withTable(async ({ table }) => {
      const revision = aRevision({ acceptedAt: now.toISOString() })
      await dispatchesIn(table).keep(revision)
      return { step: 'percolate', dispatch: revision.dispatch.id, revision: 1 } as const
    })
  const due = () => withTable(({ table }) => workQueueIn(table).due('percolate', now, 100))

  /** Reaches below the table, into the database it keeps its index in. */
  async function withIndex(use: (db: Level, entries: [string, unknown][]) => Promise<void>) {
    const { db } = engine.create({ path })
    const entries: [string, unknown][] = []
    const prefix = 'index-global~vigie~work~'
    for await (const entry of db.iterator({ gte: prefix, lt: `${prefix}\xff` })) entries.push(entry)
    await use(db, entries)
    await db.close()
  }

  it('finds work whose entry was lost', async () => {
    const work = await keepOne()
    await withIndex(async (db, entries) => {
      expect(entries).toHaveLength(1)
      await db.del(entries[0]![0])
    })
    expect(await due()).toEqual([work])
  })

  it('forgets an entry whose work is done, or whose item never came', async () => {
    const work = await keepOne()
    let left: [string, unknown][] = []
    await withIndex(async (_db, entries) => {
      left = entries
    })
    await withTable(async ({ table }) => {
      const queue = workQueueIn(table)
      const lease = await queue.claim(work, now, 1000)
      await queue.complete(lease!)
    })
    await withIndex(async (db, entries) => {
      expect(entries).toEqual([])
      await db.put(...left[0]!)
    })
    expect(await due()).toEqual([])
  })
})
