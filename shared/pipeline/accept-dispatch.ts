import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { Dispatch, type DispatchId, type IncomingDispatch, type SourceId } from '../domain/dispatch.ts'
import type { Clock } from './ports/clock.ts'
import type { DispatchStore } from './ports/dispatch-store.ts'
import type { Log } from './ports/log.ts'
import type { Waker } from './ports/waker.ts'
import { textHash } from './text-hash.ts'

/**
 * What became of a posted dispatch.
 *
 * `duplicate` names the dispatch we already have, which may have come under another id of the same source.
 */
export interface Acceptance {
  readonly id: DispatchId
  readonly revision: number
  readonly outcome: 'accepted' | 'duplicate' | 'revised'
}

export type AcceptDispatch = (source: SourceId, incoming: IncomingDispatch) => Promise<Acceptance>

interface AcceptPorts {
  readonly dispatches: DispatchStore
  readonly clock: Clock
  readonly wake: Waker
  readonly log: Log
}

/**
 * Takes in a dispatch: once this answers, it is kept and queued.
 *
 * The same text again, under the same or another id of its source, is a duplicate; the same id with anything else
 * changed is a new revision.
 */
export const createAcceptDispatch =
  (ports: AcceptPorts): AcceptDispatch =>
  async (source, incoming) => {
    const acceptance = await accept(ports, source, incoming)
    const { id, ...rest } = acceptance
    ports.log({ event: 'dispatch.accepted', source, dispatch: id, ...rest })
    return acceptance
  }

async function accept(ports: AcceptPorts, source: SourceId, incoming: IncomingDispatch): Promise<Acceptance> {
  const hash = textHash(incoming)
  const dispatch = Dispatch.parse({ ...incoming, source, id: `${source}/${incoming.id ?? hash}` })
  const holder = await textHolder(ports, source, hash, dispatch.id)
  if (holder === dispatch.id) return keepNewest(ports, dispatch)
  const known = await ports.dispatches.latest(dispatch.id)
  if (known !== undefined) return keepNewest(ports, dispatch)
  const held = await ports.dispatches.latest(holder)
  return { id: holder, revision: held?.revision ?? 1, outcome: 'duplicate' }
}

/** Keeps a dispatch as its next revision, unless the newest one says the same. */
async function keepNewest(ports: AcceptPorts, dispatch: Dispatch): Promise<Acceptance> {
  for (;;) {
    const newest = await ports.dispatches.latest(dispatch.id)
    const { id } = dispatch
    if (newest !== undefined && isDeepStrictEqual(plain(newest.dispatch), plain(dispatch)))
      return { id, revision: newest.revision, outcome: 'duplicate' }
    const revision = (newest?.revision ?? 0) + 1
    const acceptedAt = ports.clock().toISOString()
    if ((await ports.dispatches.keep({ dispatch, revision, acceptedAt })) === 'conflict') continue
    ports.wake({ step: 'percolate', dispatch: id, revision })
    return { id, revision, outcome: revision === 1 ? 'accepted' : 'revised' }
  }
}

const plain = (dispatch: Dispatch): unknown => JSON.parse(JSON.stringify(dispatch))

/**
 * The dispatch that this text belongs to.
 *
 * A claim is written before its dispatch. Where that dispatch is missing, its poster is either just writing it (so we
 * wait a moment) or crashed (so we take the claim over, and nothing is lost).
 */
async function textHolder(ports: AcceptPorts, source: SourceId, hash: string, id: DispatchId) {
  for (let patience = 5; ; patience--) {
    const { holder } = await ports.dispatches.claimText(source, hash, id, ports.clock())
    if (holder === id || (await ports.dispatches.latest(holder)) !== undefined) return holder
    if (patience <= 0 && (await ports.dispatches.moveTextClaim(source, hash, holder, id))) return id
    await sleep(100)
  }
}
