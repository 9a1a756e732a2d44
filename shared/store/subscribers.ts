import { Subscriber } from '../domain/subscriber.ts'
import type { SubscriberStore } from '../pipeline/ports/subscriber-store.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'
import { putNew, read } from './write.ts'

/** The subscribers in the table. */
export function subscribersIn(table: Table): SubscriberStore {
  return {
    find: async (id) => {
      const item = await read(table, keys.subscriber(id))
      return item && Subscriber.strip().parse(item)
    },
    keep: async (subscriber) => {
      await putNew(table, keys.subscriber(subscriber.id), subscriber)
    },
  }
}
