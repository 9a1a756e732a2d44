import { describe, expect, it } from 'vitest'
import type { Subscriber } from '../../shared/domain/subscriber.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'
import { subscribersIn } from '../../shared/store/subscribers.ts'
import { suppressionsIn } from '../../shared/store/suppressions.ts'
import { anAddress, aSubscriberId } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const aSubscriber = (): Subscriber => {
  const address = anAddress()
  return { id: subscriberIdOf(address), address, locale: 'fr', createdAt: '2026-01-05T10:00:00.000Z' }
}

describe('subscribers in the table', () => {
  const table = useTable()

  it('keeps a subscriber as they came first', async () => {
    const subscriber = aSubscriber()
    await subscribersIn(table()).keep(subscriber)
    await subscribersIn(table()).keep({ ...subscriber, locale: 'en' })
    expect(await subscribersIn(table()).find(subscriber.id)).toEqual(subscriber)
    expect(await subscribersIn(table()).find(aSubscriberId())).toBeUndefined()
  })

  it('keeps a suppression until it is lifted', async () => {
    const suppressions = suppressionsIn(table())
    const subscriber = aSubscriberId()
    const suppression = { subscriber, reason: 'bounce', since: '2026-01-05T10:00:00.000Z' } as const
    await suppressions.put(suppression)
    expect(await suppressions.find(subscriber)).toEqual(suppression)
    await suppressions.lift(subscriber)
    expect(await suppressions.find(subscriber)).toBeUndefined()
  })
})
