import type { Subscriber, SubscriberId } from '../../domain/subscriber.ts'

/** Who reads. */
export interface SubscriberStore {
  find(id: SubscriberId): Promise<Subscriber | undefined>
  /** Keeps a new subscriber; one already there stays as they are. */
  keep(subscriber: Subscriber): Promise<void>
}
