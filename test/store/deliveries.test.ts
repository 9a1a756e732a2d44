import { describe, expect, it } from 'vitest'
import type { Alert, Delivery } from '../../shared/domain/alert.ts'
import { deliveriesIn } from '../../shared/store/deliveries.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'
import { aDispatch, aSubscriberId, aWatchlist } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const now = new Date('2026-01-05T10:00:00.000Z')

const anAlert = (state: Alert['state'] = 'owed'): Alert => ({
  watchlist: aWatchlist().id,
  revision: 1,
  evidence: [{ clause: 'lyon', field: 'body', start: 0, end: 4, text: 'Lyon' }],
  recordedAt: now.toISOString(),
  state,
})

const aDelivery = (given: Partial<Delivery> = {}): Delivery => ({
  subscriber: aSubscriberId(),
  dispatch: aDispatch().id,
  alerts: [anAlert()],
  version: 1,
  ...given,
})

describe('deliveries in the table', () => {
  const table = useTable()
  const workOf = ({ subscriber, dispatch }: Delivery) => ({ step: 'deliver', subscriber, dispatch }) as const

  it('gives back a delivery as it was recorded, and has queued it', async () => {
    const delivery = aDelivery()
    const deliveries = deliveriesIn(table())
    expect(await deliveries.record(delivery, now)).toBe('kept')
    expect(await deliveries.find(delivery.subscriber, delivery.dispatch)).toEqual(delivery)
    expect(await workQueueIn(table()).claim(workOf(delivery), now, 1000)).toBeDefined()
  })

  it('takes each version once', async () => {
    const delivery = aDelivery()
    const deliveries = deliveriesIn(table())
    await deliveries.record(delivery, now)
    expect(await deliveries.record(delivery, now)).toBe('conflict')
    const more = { ...delivery, alerts: [...delivery.alerts, anAlert()], version: 2 }
    const outcomes = await Promise.all([deliveries.record(more, now), deliveries.settle(more, now)])
    expect(outcomes.sort()).toEqual(['conflict', 'kept'])
  })

  it('leaves the lease alone when alerts are added while it is being mailed', async () => {
    const delivery = aDelivery()
    const deliveries = deliveriesIn(table())
    await deliveries.record(delivery, now)
    const queue = workQueueIn(table())
    await queue.claim(workOf(delivery), now, 1000)
    await deliveries.record({ ...delivery, alerts: [...delivery.alerts, anAlert()], version: 2 }, now)
    expect(await queue.claim(workOf(delivery), now, 1000)).toBeUndefined()
  })

  it('leaves the queue when nothing is owed any more', async () => {
    const delivery = aDelivery()
    const deliveries = deliveriesIn(table())
    await deliveries.record(delivery, now)
    const mailed = delivery.alerts.map((alert): Alert => ({ ...alert, state: 'mailed' }))
    await deliveries.settle({ ...delivery, alerts: mailed, version: 2 }, now)
    expect(await workQueueIn(table()).claim(workOf(delivery), now, 1000)).toBeUndefined()
  })

  it('stays due at once while something is still owed', async () => {
    const delivery = aDelivery({ alerts: [anAlert(), anAlert()] })
    const deliveries = deliveriesIn(table())
    await deliveries.record(delivery, now)
    const queue = workQueueIn(table())
    await queue.claim(workOf(delivery), now, 60_000)
    const [first, second] = delivery.alerts
    await deliveries.settle(
      { ...delivery, alerts: [{ ...first!, state: 'mailed' }, second!], version: 2 },
      now,
    )
    expect(await queue.claim(workOf(delivery), now, 1000)).toBeDefined()
  })
})
