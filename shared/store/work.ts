import type { Work } from '../pipeline/ports/work-queue.ts'
import { queueOf } from './keys.ts'

/**
 * The attributes that make an item queued: sparse in the `work` index, so that writing the item is queueing it.
 *
 * `work` itself stays readable by whoever is woken by the table's stream.
 */
export const queued = (work: Work, due: Date) => ({
  workQueue: queueOf(work),
  workDue: due.toISOString(),
  work,
})

/** Takes an item out of the queue. */
export const removeWork = 'REMOVE #workQueue, #workDue, #work, #attempts, #fault'
