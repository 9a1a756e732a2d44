import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { DispatchId } from '../domain/dispatch.ts'
import { SubscriberId } from '../domain/subscriber.ts'
import { WatchlistId } from '../domain/watchlist.ts'
import type { Clock } from './ports/clock.ts'

const expires = z.int().min(0)

/** What a signed link lets its holder do. */
export const Grant = z.discriminatedUnion('may', [
  z.strictObject({ may: z.literal('confirm'), watchlist: WatchlistId, expires }),
  z.strictObject({ may: z.literal('manage'), subscriber: SubscriberId }),
  z.strictObject({ may: z.literal('read'), subscriber: SubscriberId, dispatch: DispatchId }),
  z.strictObject({
    may: z.literal('unsubscribe'),
    subscriber: SubscriberId,
    watchlist: WatchlistId.optional(),
  }),
])
export type Grant = z.infer<typeof Grant>
type GrantOf<May extends Grant['may']> = Extract<Grant, { may: May }>

/** The addresses that mails point to, each `ORIGIN/{may}/{token}`, and the only reader of their tokens. */
export interface Links {
  /** The address of a page or action for whoever holds the link. */
  to(grant: Grant): string
  /** What a token grants, where it is genuine, meant for this and not expired. */
  read<May extends Grant['may']>(may: May, token: string): GrantOf<May> | 'expired' | undefined
}

/** How long a confirmation link works. */
export const confirmationDays = 7

/** Signs with the first secret and accepts all of them, so that secrets can be rotated. */
export function createLinks(options: { origin: string; secrets: readonly string[]; clock: Clock }): Links {
  const { origin, secrets, clock } = options
  const [signing] = secrets
  if (signing === undefined) throw new Error('links need at least one secret')
  return {
    to: (grant) => {
      const claim = Buffer.from(JSON.stringify(grant)).toString('base64url')
      return `${origin}/${grant.may}/${claim}.${sign(signing, claim)}`
    },
    read: <May extends Grant['may']>(may: May, token: string) => {
      const grant = verify(secrets, token)
      if (grant?.may !== may) return undefined
      if ('expires' in grant && grant.expires < clock().getTime()) return 'expired'
      return grant as GrantOf<May>
    },
  }
}

const sign = (secret: string, claim: string) => createHmac('sha256', secret).update(claim).digest('base64url')

function verify(secrets: readonly string[], token: string): Grant | undefined {
  const [claim, signature, rest] = token.split('.', 3)
  if (!claim || !signature || rest !== undefined || token.length > 2000) return undefined
  const given = Buffer.from(signature)
  const genuine = secrets.some((secret) => {
    const expected = Buffer.from(sign(secret, claim))
    return expected.length === given.length && timingSafeEqual(expected, given)
  })
  return genuine ? parseGrant(claim) : undefined
}

function parseGrant(claim: string): Grant | undefined {
  try {
    return Grant.safeParse(JSON.parse(Buffer.from(claim, 'base64url').toString('utf8'))).data
  } catch {
    return undefined
  }
}
