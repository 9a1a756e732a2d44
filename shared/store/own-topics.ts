import { OwnTopic } from '../domain/own-topic.ts'
import type { OwnTopicStore } from '../pipeline/ports/own-topic-store.ts'
import { keys, prefixes } from './keys.ts'
import type { Table } from './table.ts'
import { type Item, putNew, putOver, readRange } from './write.ts'

/** How long a deleted one is kept. */
const deletedDays = 30

/** Readers' own topics in the table, beside their subscriber. */
export function ownTopicsIn(table: Table): OwnTopicStore {
  return {
    ofSubscriber: async (subscriber) => {
      const items = await readRange(table, keys.subscriber(subscriber).pk, prefixes.ownTopic)
      return items.map((item) => OwnTopic.strip().parse(item))
    },
    keep: async (topic, now) => {
      const key = keys.ownTopic(topic.subscriber, topic.slug)
      const item = itemOf(topic, now)
      const kept =
        topic.version === 1
          ? await putNew(table, key, item)
          : await putOver(table, key, item, topic.version - 1)
      return kept ? 'kept' : 'conflict'
    },
  }
}

const itemOf = (topic: OwnTopic, now: Date): Item => ({
  ...topic,
  ttl: topic.state === 'deleted' ? Math.floor(now.getTime() / 1000) + deletedDays * 86_400 : undefined,
})
