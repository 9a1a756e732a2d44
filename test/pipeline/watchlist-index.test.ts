import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalTable, startLocalTable } from '../../infra/local/table.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { Facets, WatchlistId } from '../../shared/domain/watchlist.ts'
import { createWatchlistIndex, partitionOf } from '../../shared/pipeline/watchlist-index.ts'
import { indexLogIn } from '../../shared/store/index-log.ts'
import { segmentsIn } from '../../shared/store/index-segments.ts'

const people = { keysOf: () => [], keysIn: () => [], find: () => [] }

const dispatch = (body: string): Annotation => ({
  ...readText({ id: 'd', body, language: 'fr' }),
  countries: [],
  topics: [],
  people: [],
  nameKeys: [],
})

const put = (id: string, query: string) =>
  ({ op: 'put', watchlist: WatchlistId.parse(id), facets: Facets.parse({ query }) }) as const
const remove = (id: string) => ({ op: 'remove', watchlist: WatchlistId.parse(id) }) as const

describe('the watchlist index over the table', () => {
  let local: LocalTable
  const requests: { name: string; units: number }[] = []

  beforeAll(async () => {
    local = await startLocalTable()
    local.table.client.middlewareStack.add(
      (next, context) => async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
        const answer = await next(args)
        const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }
        requests.push({ name: context.commandName ?? '', units: ConsumedCapacity?.CapacityUnits ?? 0 })
        return answer
      },
      { step: 'initialize' },
    )
  })
  afterAll(() => local.close())

  let next = 0
  /** Workers of one deployment with tables' partitions of their own. */
  const deployment = (partitions = 1, foldAfter = 3) => {
    const base = 100 * ++next
    const shift = <Port extends object>(port: Port): Port =>
      new Proxy(port, {
        get:
          (target, name) =>
          (partition: number, ...rest: unknown[]) =>
            (target[name as keyof Port] as (...args: unknown[]) => unknown)(base + partition, ...rest),
      })
    const log = shift(indexLogIn(local.table))
    const segments = shift(segmentsIn(local.table))
    return {
      log,
      segments,
      worker: () => createWatchlistIndex({ log, segments, people, partitions, foldAfter }),
    }
  }

  const matchesOf = async (worker: ReturnType<typeof createWatchlistIndex>, body: string) =>
    [...(await worker.current()).match(dispatch(body))].sort()

  it('shows a recorded watchlist to the next dispatch, in a warm worker and in a cold one', async () => {
    const { worker } = deployment()
    const [writer, warm] = [worker(), worker()]
    await writer.record(put('a', 'grève'))
    expect(await matchesOf(warm, 'La grève continue.')).toEqual(['a'])
    await writer.record(put('b', 'grèves OR inondation'))
    expect(await matchesOf(warm, 'La grève continue.')).toEqual(['a', 'b'])
    await writer.record(put('a', 'inondation'))
    await writer.record(remove('b'))
    expect(await matchesOf(warm, 'La grève continue.')).toEqual([])
    expect(await matchesOf(worker(), 'Une inondation.')).toEqual(['a'])
  })

  it('spends one read of at most one unit a dispatch while nothing changes', async () => {
    const { worker } = deployment()
    const warm = worker()
    await warm.record(put('a', 'grève'))
    await warm.current()
    requests.length = 0
    await warm.current()
    expect(requests.map(({ name }) => name)).toEqual(['QueryCommand'])
    // the embedded table counts nothing for an empty answer, where AWS counts one unit
    expect(requests[0]!.units).toBeLessThanOrEqual(1)
  })

  it('keeps workers at every point of the log true while it is folded and cut off', async () => {
    const { worker, log } = deployment()
    const writer = worker()
    const workers = []
    for (let i = 0; i < 24; i++) {
      await writer.record(put(`w${i}`, i % 2 ? 'grève' : 'inondation'))
      const stopped = worker()
      await stopped.current()
      workers.push(stopped)
      if (i % 4 === 3) await writer.fold()
    }
    expect((await log.after(0, 0)).length).toBeLessThan(12)
    const expected = Array.from({ length: 12 }, (_, i) => `w${2 * i + 1}`).sort()
    for (const stopped of [...workers, worker()])
      expect(await matchesOf(stopped, 'La grève continue.')).toEqual(expected)
  })

  it('gives concurrent writers each a place in the log and loses nothing to concurrent folders', async () => {
    const { worker, log } = deployment()
    const writers = Array.from({ length: 4 }, worker)
    await Promise.all(
      Array.from({ length: 24 }, async (_, i) => {
        await writers[i % 4]!.record(put(`w${i}`, 'grève'))
        if (i % 5 === 0) await writers[(i + 1) % 4]!.fold()
      }),
    )
    await Promise.all(writers.map((writer) => writer.fold()))
    expect(await log.tail(0)).toBeGreaterThanOrEqual(24)
    for (const reader of [...writers, worker()]) expect(await matchesOf(reader, 'grève')).toHaveLength(24)
  })

  it('answers from four partitions as from one, and from those it serves alone', async () => {
    const { worker, log, segments } = deployment(4)
    const writer = worker()
    const ids = Array.from({ length: 40 }, (_, i) => `w${i}`)
    for (const id of ids) await writer.record(put(id, 'grève'))
    await writer.fold()
    await writer.record(remove('w7'))
    const left = ids.filter((id) => id !== 'w7')
    expect(await matchesOf(worker(), 'grève')).toEqual([...left].sort())
    const second = createWatchlistIndex({ log, segments, people, partitions: 4, serves: [2] })
    const own = left.filter((id) => partitionOf(id, 4) === 2)
    expect(own.length).toBeGreaterThan(2)
    expect(await matchesOf(second, 'grève')).toEqual(own.sort())
  })

  it('reports a watchlist it cannot read and goes on with the others', async () => {
    const { log, segments } = deployment()
    const refused: string[] = []
    const index = createWatchlistIndex({ log, segments, people, refused: (id) => refused.push(id) })
    await index.record(put('broken', '"never closed'))
    await index.record(put('whole', 'grève'))
    expect(await matchesOf(index, 'grève')).toEqual(['whole'])
    expect(refused).toEqual(['broken'])
  })
})
