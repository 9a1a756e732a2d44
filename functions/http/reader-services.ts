import type { Links } from '../../shared/pipeline/links.ts'
import type { OwnTopicManagement } from '../../shared/pipeline/manage-own-topics.ts'
import type { Management } from '../../shared/pipeline/manage-watchlists.ts'
import type { ReadDispatchByLink } from '../../shared/pipeline/read-dispatch.ts'
import type { Subscriptions } from '../../shared/pipeline/subscribe.ts'
import type { Unsubscription } from '../../shared/pipeline/unsubscribe.ts'

/** The use cases that readers reach, through the pages or the API. */
export interface ReaderServices {
  readonly subscriptions: Subscriptions
  readonly management: Management
  readonly ownTopics: OwnTopicManagement
  readonly unsubscription: Unsubscription
  readonly readDispatch: ReadDispatchByLink
  readonly links: Pick<Links, 'to'>
  /** Where all mail ends up, when this runs on one machine for itself; shown instead of a reader's own mailbox. */
  readonly mailbox?: string
}
