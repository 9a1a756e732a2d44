import { describe, expect, it } from 'vitest'
import { type OwnTopic, OwnTopicSlug } from '../../shared/domain/own-topic.ts'
import { ownTopicsIn } from '../../shared/store/own-topics.ts'
import { aSubscriberId } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const now = new Date('2026-01-05T10:00:00.000Z')
const aTopic = (given: Partial<OwnTopic> = {}): OwnTopic => ({
  subscriber: aSubscriberId(),
  slug: OwnTopicSlug.parse('strikes'),
  query: 'strike',
  state: 'saved',
  version: 1,
  ...given,
})

describe('own topics in the table', () => {
  const table = useTable()

  it('are their subscriber’s, deleted ones too', async () => {
    const topics = ownTopicsIn(table())
    const topic = aTopic()
    await topics.keep(topic, now)
    await topics.keep(aTopic(), now)
    expect(await topics.ofSubscriber(topic.subscriber)).toEqual([topic])
    const deleted = { ...topic, state: 'deleted' as const, version: 2 }
    expect(await topics.keep(deleted, now)).toBe('kept')
    expect(await topics.ofSubscriber(topic.subscriber)).toEqual([deleted])
  })

  it('let one of two changes of the same version through', async () => {
    const topics = ownTopicsIn(table())
    const topic = aTopic()
    for (const version of [1, 2]) {
      const changes = ['a', 'b'].map((query) => topics.keep({ ...topic, query, version }, now))
      expect((await Promise.all(changes)).sort()).toEqual(['conflict', 'kept'])
    }
  })
})
