import type { OwnTopic } from '../../domain/own-topic.ts'
import type { SubscriberId } from '../../domain/subscriber.ts'

/** The topics that subscribers saved as their own. */
export interface OwnTopicStore {
  /** All of a subscriber's, deleted ones of the last weeks too, by slug; read consistently. */
  ofSubscriber(subscriber: SubscriberId): Promise<OwnTopic[]>
  /** Keeps version 1, or replaces version `topic.version - 1`; `conflict` when another change was quicker. */
  keep(topic: OwnTopic, now: Date): Promise<'kept' | 'conflict'>
}
