import { Delivery } from '../domain/alert.ts'
import type { DeliveryStore } from '../pipeline/ports/delivery-store.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'
import { queued } from './work.ts'
import { change, putNew, putOver, read } from './write.ts'

/** The deliveries in the table, beside their subscriber: one item for all the alerts of a reader for a dispatch. */
export function deliveriesIn(table: Table): DeliveryStore {
  const keyOf = ({ subscriber, dispatch }: Delivery) => keys.delivery(subscriber, dispatch)
  return {
    find: async (subscriber, dispatch) => {
      const item = await read(table, keys.delivery(subscriber, dispatch))
      return item && Delivery.strip().parse(item)
    },
    record: async (delivery, now) => {
      const work = queued(workOf(delivery), now)
      if (delivery.version === 1)
        return (await putNew(table, keyOf(delivery), { ...delivery, ...work })) ? 'kept' : 'conflict'
      const recorded = await change(table, keyOf(delivery), {
        update: `SET #alerts = :alerts, #version = :version, #work = :work,
          #workQueue = if_not_exists(#workQueue, :workQueue), #workDue = if_not_exists(#workDue, :workDue)`,
        condition: '#version = :before',
        values: {
          alerts: delivery.alerts,
          version: delivery.version,
          before: delivery.version - 1,
          ...work,
        },
      })
      return recorded === undefined ? 'conflict' : 'kept'
    },
    settle: async (delivery, now) => {
      const owed = delivery.alerts.some(({ state }) => state === 'owed')
      const item = { ...delivery, ...(owed ? queued(workOf(delivery), now) : {}) }
      return (await putOver(table, keyOf(delivery), item, delivery.version - 1)) ? 'kept' : 'conflict'
    },
  }
}

const workOf = ({ subscriber, dispatch }: Delivery) => ({ step: 'deliver', subscriber, dispatch }) as const
