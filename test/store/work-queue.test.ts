import { describe, expect, it } from 'vitest'
import { dispatchesIn } from '../../shared/store/dispatches.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'
import { aRevision } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const start = new Date('2026-01-05T10:00:00.000Z')
const after = (ms: number) => new Date(start.getTime() + ms)

describe('the work queue in the table', () => {
  const table = useTable()

  const queueWork = async () => {
    const revision = aRevision({ acceptedAt: start.toISOString() })
    await dispatchesIn(table()).keep(revision)
    return { step: 'percolate', dispatch: revision.dispatch.id, revision: 1 } as const
  }
  const isDue = async (work: object, now: Date) =>
    (await workQueueIn(table()).due('percolate', now, 1000)).some(
      (one) => JSON.stringify(one) === JSON.stringify(work),
    )

  it('leases work to one worker, however many ask', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    const leases = await Promise.all([1, 2, 3, 4].map(() => queue.claim(work, start, 1000)))
    expect(leases.filter((lease) => lease !== undefined)).toHaveLength(1)
    expect(await isDue(work, start)).toBe(false)
  })

  it('gives work to another when its lease ends, and counts attempts', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    expect((await queue.claim(work, start, 1000))?.attempt).toBe(1)
    expect(await queue.claim(work, after(999), 1000)).toBeUndefined()
    expect((await queue.claim(work, after(1000), 1000))?.attempt).toBe(2)
  })

  it('forgets work that is complete', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    const lease = await queue.claim(work, start, 1000)
    expect(await queue.complete(lease!)).toBe(true)
    expect(await isDue(work, after(10_000))).toBe(false)
    expect(await queue.claim(work, after(10_000), 1000)).toBeUndefined()
  })

  it('does not let a worker complete what it has lost', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    const lost = await queue.claim(work, start, 1000)
    await queue.claim(work, after(1000), 1000)
    expect(await queue.complete(lost!)).toBe(false)
    expect(await isDue(work, after(2000))).toBe(true)
  })

  it('brings back postponed work when it is due, not before', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    const lease = await queue.claim(work, start, 1000)
    await queue.postpone(lease!, after(5000), 'throttled')
    expect(await isDue(work, after(4999))).toBe(false)
    expect(await isDue(work, after(5000))).toBe(true)
  })

  it('shows parked work with its fault, and does it again only when it is redriven', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    const lease = await queue.claim(work, start, 1000)
    await queue.park(lease!, after(10), 'refused')
    expect(await queue.claim(work, after(99_999), 1000)).toBeUndefined()
    const parked = (await queue.parked(1000)).find((one) => JSON.stringify(one.work) === JSON.stringify(work))
    expect(parked).toEqual({ work, attempts: 1, fault: 'refused', parkedAt: after(10).toISOString() })
    expect(await queue.redrive(work, after(20))).toBe(true)
    expect(await queue.redrive(work, after(20))).toBe(false)
    expect((await queue.claim(work, after(20), 1000))?.attempt).toBe(1)
  })

  it('hastens work that a dead worker holds', async () => {
    const work = await queueWork()
    const queue = workQueueIn(table())
    await queue.claim(work, start, 60_000)
    await queue.hasten(work, after(1))
    expect(await queue.claim(work, after(1), 1000)).toBeDefined()
  })
})
