import { describe, expect, it } from 'vitest'
import { dispatchesIn } from '../../shared/store/dispatches.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'
import { aDispatch, aRevision, aSource } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const now = new Date('2026-01-05T10:00:00.000Z')

describe('dispatches in the table', () => {
  const table = useTable()

  it('gives back a revision as it was kept', async () => {
    const revision = aRevision()
    const dispatches = dispatchesIn(table())
    expect(await dispatches.keep(revision)).toBe('kept')
    expect(await dispatches.latest(revision.dispatch.id)).toEqual(revision)
    expect(await dispatches.revision(revision.dispatch.id, 1)).toEqual(revision)
  })

  it('keeps a revision once, even of two that come together', async () => {
    const dispatches = dispatchesIn(table())
    const dispatch = aDispatch()
    const outcomes = await Promise.all(
      ['one', 'two'].map((body) => dispatches.keep(aRevision({ dispatch: { ...dispatch, body } }))),
    )
    expect(outcomes.sort()).toEqual(['conflict', 'kept'])
  })

  it('answers the newest of many revisions', async () => {
    const dispatches = dispatchesIn(table())
    const dispatch = aDispatch()
    for (let revision = 1; revision <= 11; revision++)
      await dispatches.keep(aRevision({ dispatch, revision }))
    expect((await dispatches.latest(dispatch.id))?.revision).toBe(11)
  })

  it('queues a revision by keeping it', async () => {
    const revision = aRevision()
    await dispatchesIn(table()).keep(revision)
    const due = await workQueueIn(table()).due('percolate', now, 1000)
    expect(due).toContainEqual({ step: 'percolate', dispatch: revision.dispatch.id, revision: 1 })
  })

  it('gives a text to who came first, until it is moved', async () => {
    const dispatches = dispatchesIn(table())
    const [first, second] = [aDispatch().id, aDispatch().id]
    expect(await dispatches.claimText(aSource, 'hash', first, now)).toMatchObject({ holder: first })
    expect(await dispatches.claimText(aSource, 'hash', second, now)).toMatchObject({ holder: first })
    expect(await dispatches.moveTextClaim(aSource, 'hash', second, second)).toBe(false)
    expect(await dispatches.moveTextClaim(aSource, 'hash', first, second)).toBe(true)
    expect(await dispatches.claimText(aSource, 'hash', first, now)).toMatchObject({ holder: second })
  })

  it('gives a text to the next who comes when it was last claimed long ago', async () => {
    const dispatches = dispatchesIn(table())
    const [first, second] = [aDispatch().id, aDispatch().id]
    await dispatches.claimText(aSource, 'old', first, now)
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
    expect(await dispatches.claimText(aSource, 'old', second, later(89))).toMatchObject({ holder: first })
    expect((await dispatches.claimText(aSource, 'old', second, later(91))).holder).toBe(second)
    expect((await dispatches.claimText(aSource, 'old', first, later(92))).holder).toBe(second)
  })

  it('keeps a body of the greatest length in the widest characters', async () => {
    const revision = aRevision({ dispatch: aDispatch({ body: '語'.repeat(100_000) }) })
    expect(await dispatchesIn(table()).keep(revision)).toBe('kept')
    expect((await dispatchesIn(table()).latest(revision.dispatch.id))?.dispatch.body).toHaveLength(100_000)
  })
})
