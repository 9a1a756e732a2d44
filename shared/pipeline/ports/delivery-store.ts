import type { Delivery } from '../../domain/alert.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { SubscriberId } from '../../domain/subscriber.ts'

/** What each reader is owed, and was told, of each dispatch. */
export interface DeliveryStore {
  find(subscriber: SubscriberId, dispatch: DispatchId): Promise<Delivery | undefined>
  /**
   * Keeps a delivery as its `version` (1 is new) and leaves it queued while any of its alerts is owed.
   *
   * `conflict` when the version before it is not the one that is kept.
   */
  keep(delivery: Delivery, due: Date): Promise<'kept' | 'conflict'>
}
