import * as z from 'zod'
import { DispatchId } from '../../domain/dispatch.ts'
import { SubscriberId } from '../../domain/subscriber.ts'
import { WatchlistId } from '../../domain/watchlist.ts'

/** Something left to do; it lies on the very item it concerns, so writing the item is queueing the work. */
export const Work = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('percolate'), dispatch: DispatchId, revision: z.int().min(1) }),
  z.strictObject({ step: z.literal('deliver'), subscriber: SubscriberId, dispatch: DispatchId }),
  z.strictObject({ step: z.literal('confirm'), watchlist: WatchlistId }),
  z.strictObject({ step: z.literal('index'), watchlist: WatchlistId }),
])
export type Work = z.infer<typeof Work>
export type Step = Work['step']

/** Every step, in the order of the flow. */
export const steps = ['index', 'percolate', 'deliver', 'confirm'] as const satisfies readonly Step[]

/** Work in one worker's hands until `until`; then it is due again. `attempt` counts from 1. */
export interface Lease {
  readonly work: Work
  readonly until: string
  readonly attempt: number
}

/** Work given up after too many attempts, for a person to look at. */
export interface ParkedWork {
  readonly work: Work
  readonly attempts: number
  readonly fault: string
  readonly parkedAt: string
}

/** The table as a queue: whatever carries work is found here, claimed with a lease, and released. */
export interface WorkQueue {
  /** Work due at `now`, the longest due first; may name work that is done by the time it is claimed. */
  due(step: Step, now: Date, limit: number): Promise<Work[]>
  /** Takes work that is due; `undefined` when it is done, parked, not yet due, or in other hands. */
  claim(work: Work, now: Date, leaseMs: number): Promise<Lease | undefined>
  /** Work is done. `false` when the lease was lost meanwhile and the work stays queued. */
  complete(lease: Lease): Promise<boolean>
  /** Work failed; it is due again at `due`. */
  postpone(lease: Lease, due: Date, fault: string): Promise<void>
  /** Work failed for good; it waits for {@link WorkQueue.redrive}. */
  park(lease: Lease, now: Date, fault: string): Promise<void>
  /** Makes queued work due at `now`, whoever holds its lease; for when its holder is known to be dead. */
  hasten(work: Work, now: Date): Promise<void>
  parked(limit: number): Promise<ParkedWork[]>
  /** Makes parked work due again, with all its attempts. `false` when it is not parked. */
  redrive(work: Work, now: Date): Promise<boolean>
}
