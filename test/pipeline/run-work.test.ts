import { describe, expect, it } from 'vitest'
import type { Work } from '../../shared/pipeline/ports/work-queue.ts'
import { backOffMs, createRunWork, maxAttempts, type StepOutcome } from '../../shared/pipeline/run-work.ts'
import { dispatchesIn } from '../../shared/store/dispatches.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'
import { aRevision } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const start = Date.parse('2026-01-05T10:00:00.000Z')

describe('running work', () => {
  const table = useTable()

  /** A worker on a clock of its own, whose step answers what it is told to. */
  async function open(step: () => Promise<StepOutcome>) {
    const revision = aRevision({ acceptedAt: new Date(start).toISOString() })
    await dispatchesIn(table()).keep(revision)
    const work: Work = { step: 'percolate', dispatch: revision.dispatch.id, revision: 1 }
    const clock = { now: start }
    const events: { event: string }[] = []
    const run = createRunWork({
      queue: workQueueIn(table()),
      clock: () => new Date(clock.now),
      log: (event) => events.push(event),
      handlers: { percolate: step },
      leaseMs: 1000,
    })
    return { clock, events, work, run: () => run(work) }
  }

  it('is done once and idle after that', async () => {
    let runs = 0
    const { run } = await open(async () => {
      runs++
      return { outcome: 'done' }
    })
    expect([await run(), await run(), runs]).toEqual(['done', 'idle', 1])
  })

  it('leaves alone the steps of other workers', async () => {
    const { work } = await open(async () => ({ outcome: 'done' }))
    const queue = workQueueIn(table())
    const ports = { queue, clock: () => new Date(start), log: () => undefined, leaseMs: 1000 }
    expect(await createRunWork({ ...ports, handlers: {} })(work)).toBe('idle')
    expect(await queue.claim(work, new Date(start), 1000)).toBeDefined()
  })

  it('tries what throws again after longer and longer, then parks it', async () => {
    const { run, clock, events } = await open(async () => {
      throw new TypeError('a secret in a message')
    })
    for (let attempt = 1; attempt < maxAttempts; attempt++) {
      expect(await run()).toBe('later')
      clock.now += backOffMs(attempt) - 1
      expect(await run()).toBe('idle')
      clock.now += 1
    }
    expect(await run()).toBe('parked')
    expect(events.at(-1)).toMatchObject({ event: 'work.parked', attempts: maxAttempts })
    expect(JSON.stringify(events)).not.toContain('a secret in a message')
  })

  it('tries what is only late again without end', async () => {
    const { run, clock } = await open(async () => ({ outcome: 'later', reason: 'Throttling' }))
    for (let attempt = 1; attempt < maxAttempts + 5; attempt++) {
      expect(await run()).toBe('later')
      clock.now += backOffMs(attempt)
    }
  })

  it('parks at once what is refused', async () => {
    const { run } = await open(async () => ({ outcome: 'refused', reason: 'MessageRejected' }))
    expect(await run()).toBe('parked')
  })

  it('waits no longer than an hour', () => {
    expect([1, 2, 3, 40].map(backOffMs)).toEqual([5_000, 10_000, 20_000, 3_600_000])
  })
})
