import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { SubscriberId } from '../../shared/domain/subscriber.ts'
import type { Management } from '../../shared/pipeline/manage-watchlists.ts'
import { Problem } from './problem.ts'

/** Whose manage token a request carries; `undefined` where it carries none that is genuine. */
export function subscriberIn(c: Context, management: Pick<Management, 'subscriberOf'>) {
  const token = /^Bearer +([\w.-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  return token === undefined ? undefined : management.subscriberOf(token)
}

/** Lets those in who send the token of a manage link, as the subscriber whose link it is; else a 401. */
export const byManageToken = (management: Pick<Management, 'subscriberOf'>) =>
  createMiddleware<{ Variables: { subscriber: SubscriberId } }>(async (c, next) => {
    const subscriber = subscriberIn(c, management)
    if (subscriber === undefined)
      throw new Problem(
        401,
        'No valid token',
        { detail: 'Send authorization: Bearer and the last part of the manage link in any of your mails.' },
        { 'www-authenticate': 'Bearer' },
      )
    c.set('subscriber', subscriber)
    await next()
  })
