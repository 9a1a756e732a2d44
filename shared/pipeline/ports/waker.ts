import type { Work } from './work-queue.ts'

/**
 * Told of work the moment it is queued. On Lambda the table's stream does this, so its waker does nothing.
 *
 * A wake may be lost: the sweep finds whatever is due.
 */
export type Waker = (work: Work) => void
