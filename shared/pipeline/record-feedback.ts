import type { EmailAddress } from '../domain/subscriber.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { SuppressionStore } from './ports/suppression-store.ts'
import { subscriberIdOf } from './subscriber-id.ts'

/** What became of mail after it left: it came back for good, or its reader called it spam. */
export interface Feedback {
  readonly reason: 'bounce' | 'complaint'
  readonly addresses: readonly EmailAddress[]
}

export type RecordFeedback = (feedback: Feedback) => Promise<void>

/** Suppresses every address that feedback names, from now on (law 7). May run twice. */
export const createRecordFeedback =
  (ports: {
    readonly suppressions: SuppressionStore
    readonly clock: Clock
    readonly log: Log
  }): RecordFeedback =>
  async ({ reason, addresses }) => {
    for (const address of addresses) {
      const subscriber = subscriberIdOf(address)
      if ((await ports.suppressions.find(subscriber)) !== undefined) continue
      await ports.suppressions.put({ subscriber, reason, since: ports.clock().toISOString() })
      ports.log({ event: 'address.suppressed', subscriber, reason })
    }
  }
