import { DispatchId } from '../../shared/domain/dispatch.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { Links } from '../../shared/pipeline/links.ts'
import { confirmationDays } from '../../shared/pipeline/links.ts'
import type { WorkQueue } from '../../shared/pipeline/ports/work-queue.ts'
import { steps } from '../../shared/pipeline/ports/work-queue.ts'
import type { Subscriptions } from '../../shared/pipeline/subscribe.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'
import type { StoreAdapters } from './adapters.ts'
import type { Runtime } from './runtime.ts'

/** Takes every mail and delivers none, without a trace in the account's reputation. */
export const canaryAddress = EmailAddress.parse('success@simulator.amazonses.com')
const canary = subscriberIdOf(canaryAddress)

/** A word nobody writes and only the canary's watchlist asks for. */
const song = 'vigiecanary'

export const canaryEveryMs = 5 * 60_000

type Stores = Pick<StoreAdapters, 'watchlists' | 'dispatches' | 'deliveries'>

interface CanaryPorts extends Pick<Runtime, 'clock' | 'log'>, Stores {
  readonly queue: Pick<WorkQueue, 'due' | 'parked'>
  readonly subscriptions: Pick<Subscriptions, 'request' | 'confirm'>
  readonly links: Pick<Links, 'to'>
  /** Posts a dispatch as any source would. */
  readonly post: (dispatch: { readonly id: string; readonly body: string }) => Promise<void>
}

/**
 * Sends a dispatch of our own through the whole flow, and tells whether the one before it was mailed, and how the
 * queue is. Made to run every {@link canaryEveryMs}.
 */
export const createCanary = (ports: CanaryPorts) => async (): Promise<void> => {
  const slot = Math.floor(ports.clock().getTime() / canaryEveryMs)
  await watchForCanary(ports)
  await tellOfCanary(ports, slot - 1)
  await ports.post({ id: String(slot), body: `${song} ${slot}` })
  const overdueSeconds = await overdue(ports.queue, ports.clock())
  const parked = (await ports.queue.parked(100)).length
  ports.log({ event: 'flow.observed', overdueSeconds, parked })
}

/** Subscribes the canary as any reader is subscribed, the first time. */
async function watchForCanary({ watchlists, subscriptions, links, clock }: CanaryPorts) {
  const known = await watchlists.ofSubscriber(canary)
  if (known.length === 0)
    await subscriptions.request({
      address: canaryAddress,
      locale: 'en',
      watchlist: { name: 'Canary', query: song },
    })
  const expires = clock().getTime() + confirmationDays * 86_400_000
  for (const { id, state } of await watchlists.ofSubscriber(canary)) {
    if (state !== 'pending') continue
    const link = links.to({ may: 'confirm', watchlist: id, expires })
    await subscriptions.confirm(link.slice(link.lastIndexOf('/') + 1))
  }
}

async function tellOfCanary({ dispatches, deliveries, log }: CanaryPorts, slot: number) {
  const dispatch = DispatchId.parse(`canary/${slot}`)
  const accepted = await dispatches.latest(dispatch)
  // nothing was posted then: the stage is new, or the schedule was off
  if (accepted === undefined) return
  const delivery = await deliveries.find(canary, dispatch)
  const mailed = delivery?.alerts.find(({ state }) => state === 'mailed')
  if (mailed?.settledAt === undefined) return log({ event: 'canary.lost', dispatch })
  log({
    event: 'canary.mailed',
    dispatch,
    ms: Date.parse(mailed.settledAt) - Date.parse(accepted.acceptedAt),
  })
}

const ages = [60, 300, 900, 3600, 21_600, 86_400]

/** For at least how many seconds something has been due and is not done; 0 when nothing is a minute late. */
async function overdue(queue: CanaryPorts['queue'], now: Date): Promise<number> {
  let seconds = 0
  for (const age of ages) {
    const before = new Date(now.getTime() - age * 1000)
    const found = await Promise.all(steps.map((step) => queue.due(step, before, 1)))
    if (found.flat().length === 0) return seconds
    seconds = age
  }
  return seconds
}
