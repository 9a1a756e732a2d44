import { describe, expect, it } from 'vitest'
import { canaryAddress, canaryEveryMs, createCanary } from '../../../functions/flow/canary.ts'
import type { Alert } from '../../../shared/domain/alert.ts'
import { DispatchId } from '../../../shared/domain/dispatch.ts'
import type { Work } from '../../../shared/pipeline/ports/work-queue.ts'
import { subscriberIdOf } from '../../../shared/pipeline/subscriber-id.ts'
import { aDispatch, aRevision, aWatchlist } from '../../support/builders.ts'
import { deliveriesInMemory, dispatchesInMemory, watchlistsInMemory } from '../../support/in-memory-stores.ts'

const subscriber = subscriberIdOf(canaryAddress)
const now = new Date('2026-01-05T10:00:00.000Z')
const slot = Math.floor(now.getTime() / canaryEveryMs)
const before = DispatchId.parse(`canary/${slot - 1}`)

/** A canary over stores in memory; `due` says from when on work is due that nobody did. */
function aCanary({ due }: { due?: Date } = {}) {
  const stores = {
    watchlists: watchlistsInMemory(),
    dispatches: dispatchesInMemory(),
    deliveries: deliveriesInMemory(),
  }
  const told: Record<string, unknown>[] = []
  const posted: string[] = []
  const asked: string[] = []
  const work: Work = { step: 'percolate', dispatch: before, revision: 1 }
  const fly = createCanary({
    ...stores,
    queue: {
      due: async (step, until) => (step === 'percolate' && due !== undefined && due <= until ? [work] : []),
      parked: async () => [],
    },
    subscriptions: {
      request: async ({ address }) => {
        asked.push(`request ${address}`)
        await stores.watchlists.keep(aWatchlist({ subscriber, state: 'pending' }))
        return { outcome: 'requested' }
      },
      confirm: async (token) => {
        asked.push(`confirm ${token}`)
        return { outcome: 'gone' }
      },
    },
    links: { to: ({ may }) => `https://vigie.example.org/${may}/token` },
    post: async ({ id }) => void posted.push(id),
    clock: () => now,
    log: (event) => void told.push(event),
  })
  return { ...stores, fly, told, posted, asked }
}

type Canary = ReturnType<typeof aCanary>

async function acceptedBefore({ dispatches }: Canary) {
  await dispatches.keep(
    aRevision({ dispatch: aDispatch({ id: before }), acceptedAt: '2026-01-05T09:55:00.000Z' }),
  )
}

describe('the canary', () => {
  it('subscribes and confirms itself where it is not subscribed, and never again', async () => {
    const canary = aCanary()
    await canary.fly()
    expect(canary.asked).toEqual([`request ${canaryAddress}`, 'confirm token'])
    const settled = aCanary()
    await settled.watchlists.keep(aWatchlist({ subscriber }))
    await settled.fly()
    expect(settled.asked).toEqual([])
  })

  it('posts one dispatch per turn, and tells nothing of one that was never posted', async () => {
    const canary = aCanary()
    await canary.fly()
    expect(canary.posted).toEqual([String(slot)])
    expect(canary.told).toEqual([{ event: 'flow.observed', overdueSeconds: 0, parked: 0 }])
  })

  it('tells how long the mail before took', async () => {
    const canary = aCanary()
    await acceptedBefore(canary)
    const alert: Alert = {
      watchlist: aWatchlist().id,
      revision: 1,
      evidence: [],
      recordedAt: '2026-01-05T09:55:00.500Z',
      state: 'mailed',
      settledAt: '2026-01-05T09:55:02.000Z',
    }
    await canary.deliveries.record({ subscriber, dispatch: before, alerts: [alert], version: 1 }, now)
    await canary.fly()
    expect(canary.told[0]).toEqual({ event: 'canary.mailed', dispatch: before, ms: 2000 })
  })

  it('tells that it was lost when its dispatch was taken and not mailed', async () => {
    const canary = aCanary()
    await acceptedBefore(canary)
    await canary.fly()
    expect(canary.told[0]).toEqual({ event: 'canary.lost', dispatch: before })
  })

  it('tells for how long at least work has been overdue', async () => {
    const canary = aCanary({ due: new Date(now.getTime() - 400_000) })
    await canary.fly()
    expect(canary.told.at(-1)).toMatchObject({ overdueSeconds: 300 })
  })
})
