import { describe, expect, it } from 'vitest'
import { DispatchId, type IncomingDispatch, SourceId } from '../../shared/domain/dispatch.ts'
import { createAcceptDispatch } from '../../shared/pipeline/accept-dispatch.ts'
import type { Work } from '../../shared/pipeline/ports/work-queue.ts'
import { textHash } from '../../shared/pipeline/text-hash.ts'
import { dispatchesIn } from '../../shared/store/dispatches.ts'
import { aSource, fresh } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const text = () => ({ headline: 'Strike in Lyon', body: `Teachers went on strike, number ${fresh()}.` })

describe('accepting a dispatch', () => {
  const table = useTable()
  const open = () => {
    const woken: Work[] = []
    const accept = createAcceptDispatch({
      dispatches: dispatchesIn(table()),
      clock: () => new Date('2026-01-05T10:00:00.000Z'),
      wake: (work) => woken.push(work),
      log: () => undefined,
    })
    return { woken, accept: (given: IncomingDispatch, source = aSource) => accept(source, given) }
  }

  it('keeps it, wakes the percolator, and names it after its source', async () => {
    const { accept, woken } = open()
    const id = `story-${fresh()}`
    expect(await accept({ id, ...text() })).toEqual({ id: `agency/${id}`, revision: 1, outcome: 'accepted' })
    expect(woken).toEqual([{ step: 'percolate', dispatch: `agency/${id}`, revision: 1 }])
  })

  it('derives the name of one without an id from its text, so that it is the same next time', async () => {
    const { accept } = open()
    const given = text()
    const first = await accept(given)
    expect(first.id).toBe(`agency/${textHash(given)}`)
    expect(await accept(given)).toEqual({ ...first, outcome: 'duplicate' })
  })

  it('takes the same again for a duplicate, and wakes nobody', async () => {
    const { accept, woken } = open()
    const given = { id: `story-${fresh()}`, ...text() }
    const first = await accept(given)
    expect(await accept(given)).toEqual({ ...first, outcome: 'duplicate' })
    expect(woken).toHaveLength(1)
  })

  it('takes the same text under another id of the same source for a duplicate of the first', async () => {
    const { accept } = open()
    const given = text()
    const first = await accept({ id: `a-${fresh()}`, ...given })
    expect(await accept({ id: `b-${fresh()}`, ...given })).toEqual({ ...first, outcome: 'duplicate' })
  })

  it('takes the same text of another source for a dispatch of its own', async () => {
    const { accept } = open()
    const given = { id: `a-${fresh()}`, ...text() }
    await accept(given)
    expect((await accept(given, SourceId.parse('other'))).outcome).toBe('accepted')
  })

  it('takes another text under a known id for its next revision, and back again for one more', async () => {
    const { accept } = open()
    const id = `story-${fresh()}`
    const [one, two] = [text(), text()]
    await accept({ id, ...one })
    expect(await accept({ id, ...two })).toMatchObject({ revision: 2, outcome: 'revised' })
    expect(await accept({ id, ...two })).toMatchObject({ revision: 2, outcome: 'duplicate' })
    expect(await accept({ id, ...one })).toMatchObject({ revision: 3, outcome: 'revised' })
  })

  it('accepts once what comes many times at once, under one id or several', async () => {
    const { accept, woken } = open()
    const given = text()
    const posts = Array.from({ length: 8 }, (_, n) => accept({ id: `twin-${n % 3}-${fresh()}`, ...given }))
    const outcomes = (await Promise.all(posts)).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1)
    expect(woken).toHaveLength(1)
  })

  it('gives two different texts that come at once under one id two revisions', async () => {
    const { accept } = open()
    const id = `story-${fresh()}`
    const posts = await Promise.all([text(), text(), text()].map((given) => accept({ id, ...given })))
    expect(posts.map(({ revision }) => revision).sort()).toEqual([1, 2, 3])
  })

  it('accepts a text whose claim was left behind by a poster that died', async () => {
    const { accept } = open()
    const given = text()
    const dead = DispatchId.parse(`agency/dead-${fresh()}`)
    await dispatchesIn(table()).claimText(aSource, textHash(given), dead, new Date())
    const id = `alive-${fresh()}`
    expect(await accept({ id, ...given })).toMatchObject({ id: `agency/${id}`, outcome: 'accepted' })
  })
})
