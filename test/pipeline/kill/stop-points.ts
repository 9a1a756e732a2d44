import type { Ports } from '../../../functions/local/embedded.ts'

/** Dies at once, as by `kill -9` or a power cut: nothing is closed, no handler runs. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

const never = () => new Promise<never>(() => undefined)

/** Where a process is killed, between which two steps of the flow. */
export const stopPoints = {
  /** The dispatch is kept; nobody has looked at it. */
  accepted: (ports) => ({
    ...ports,
    dispatches: {
      ...ports.dispatches,
      keep: async (revision) => ((await ports.dispatches.keep(revision)) === 'kept' ? die() : 'conflict'),
    },
  }),
  /** The alerts of one reader are recorded, those of the others are not. */
  percolating: (ports) => ({
    ...ports,
    mailer: { send: never },
    deliveries: {
      ...ports.deliveries,
      record: async (delivery, now) => {
        await ports.deliveries.record(delivery, now)
        return die()
      },
    },
  }),
  /** All alerts are recorded; the work of percolating is not yet done with, and nothing is mailed. */
  alerted: (ports) => ({
    ...ports,
    mailer: { send: never },
    queue: {
      ...ports.queue,
      complete: (lease) => (lease.work.step === 'percolate' ? die() : ports.queue.complete(lease)),
    },
  }),
  /** A delivery is claimed; the mail has not gone. */
  claimed: (ports) => ({ ...ports, mailer: { send: die } }),
  /** A mail has gone; that it has is not recorded. */
  sent: (ports) => ({
    ...ports,
    mailer: {
      send: async (mail) => {
        await ports.mailer.send(mail)
        return die()
      },
    },
  }),
} as const satisfies Record<string, (ports: Ports) => Ports>

export type StopPoint = keyof typeof stopPoints
