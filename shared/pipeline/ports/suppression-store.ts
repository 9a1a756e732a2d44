import type { SubscriberId } from '../../domain/subscriber.ts'
import type { Suppression } from '../../domain/suppression.ts'

/** Addresses never mailed again. */
export interface SuppressionStore {
  find(subscriber: SubscriberId): Promise<Suppression | undefined>
  put(suppression: Suppression): Promise<void>
  /** Lets an address be mailed again, after an operator has looked at it. */
  lift(subscriber: SubscriberId): Promise<void>
}
