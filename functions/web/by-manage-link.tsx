import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { SubscriberId } from '../../shared/domain/subscriber.ts'
import type { Management } from '../../shared/pipeline/manage-watchlists.ts'
import { invalidLink } from './invalid-link.tsx'
import type { Done } from './manage-page.tsx'
import { localeOf } from './phrases/phrases.ts'
import { respond } from './respond.tsx'

/** What the pages behind a manage link know. */
export interface ManageLinkPages {
  Variables: { subscriber: SubscriberId }
}

/** Lets those in who hold a manage link, as the subscriber whose it is. */
export const byManageLink = (management: Pick<Management, 'subscriberOf'>) =>
  createMiddleware<ManageLinkPages>(async (c, next) => {
    const subscriber = management.subscriberOf(c.req.param('token') ?? '')
    if (subscriber === undefined) return respond(c, invalidLink(localeOf(c)), 404)
    c.set('subscriber', subscriber)
    await next()
  })

/** The address of the reader's list, under which all else lies. */
export const baseOf = (c: Context) => `/manage/${c.req.param('token')}`

/** Back to the list, by a redirect, so that loading the page again does not do it again. */
export const backWith = (c: Context, done: Done) =>
  c.redirect(`${baseOf(c)}?done=${done}&lang=${localeOf(c)}`, 303)
