import type { Delivery } from '../../domain/alert.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { SubscriberId } from '../../domain/subscriber.ts'

/**
 * What each reader is owed, and was told, of each dispatch.
 *
 * Both writes are conditional on the version before theirs and answer `conflict` when it is not the one kept.
 */
export interface DeliveryStore {
  find(subscriber: SubscriberId, dispatch: DispatchId): Promise<Delivery | undefined>
  /** Keeps a delivery with alerts newly owed and queues it, unless it is queued already. */
  record(delivery: Delivery, now: Date): Promise<'kept' | 'conflict'>
  /** Keeps a delivery whose alerts were mailed or withheld; it stays queued only while one is still owed. */
  settle(delivery: Delivery, now: Date): Promise<'kept' | 'conflict'>
}
