import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { SubscriberId } from '../../shared/domain/subscriber.ts'
import { type Watchlist, WatchlistId } from '../../shared/domain/watchlist.ts'
import type { Management } from '../../shared/pipeline/manage-watchlists.ts'
import { limitBody, readJson } from './body.ts'
import { explainWatchlist } from './explain-watchlist.ts'
import { problemOfRefusal, watchlistOf } from './outcome-problems.ts'
import { parseInput } from './parse-input.ts'
import { Problem } from './problem.ts'
import type { ReaderServices } from './reader-services.ts'
import { LocaleQuery } from './vocabulary-api.ts'
import { acceptRequest, WatchlistRequest } from './watchlist-request.ts'

/** A reader's watchlists, for whoever holds the token of their manage link; and what one means before it is made. */
export const createWatchlistsApi = ({ management }: Pick<ReaderServices, 'management'>) =>
  new Hono()
    // open to anybody, so it stands before the token is asked for
    .post('/watchlists/check', limitBody, async (c) => {
      const { locale } = parseInput(LocaleQuery, c.req.query())
      const watchlist = acceptRequest(parseInput(WatchlistRequest, await readJson(c)), locale)
      return c.json({ watchlist, ...explainWatchlist(watchlist, locale) })
    })
    .use('/watchlists/*', byManageToken(management))
    .get('/watchlists', async (c) => {
      const watchlists = await management.list(c.var.subscriber)
      return c.json({ watchlists: watchlists.map(shown) })
    })
    .post('/watchlists', limitBody, async (c) => {
      const input = acceptRequest(parseInput(WatchlistRequest, await readJson(c)))
      return c.json(shown(watchlistOf(await management.add(c.var.subscriber, input))), 201)
    })
    .get('/watchlists/:id', async (c) => {
      const all = await management.list(c.var.subscriber)
      const found = all.find(({ id }) => id === c.req.param('id'))
      return c.json(
        shown(watchlistOf(found ? { outcome: 'done', watchlist: found } : { outcome: 'unknown' })),
      )
    })
    .put('/watchlists/:id', limitBody, async (c) => {
      const input = acceptRequest(parseInput(WatchlistRequest, await readJson(c)))
      const outcome = await management.change(c.var.subscriber, idIn(c.req.param('id')), input)
      return c.json(shown(watchlistOf(outcome)))
    })
    .delete('/watchlists/:id', async (c) => {
      watchlistOf(await management.remove(c.var.subscriber, idIn(c.req.param('id'))))
      return c.body(null, 204)
    })
    .post('/watchlists/:id/pause', async (c) =>
      c.json(shown(watchlistOf(await management.pause(c.var.subscriber, idIn(c.req.param('id')))))),
    )
    .post('/watchlists/:id/resume', async (c) =>
      c.json(shown(watchlistOf(await management.resume(c.var.subscriber, idIn(c.req.param('id')))))),
    )

const byManageToken = (management: Management) =>
  createMiddleware<{ Variables: { subscriber: SubscriberId } }>(async (c, next) => {
    const token = /^Bearer +([\w.-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const subscriber = token === undefined ? undefined : management.subscriberOf(token)
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

function idIn(parameter: string): WatchlistId {
  const id = WatchlistId.safeParse(parameter)
  if (!id.success) throw problemOfRefusal({ outcome: 'unknown' })
  return id.data
}

/** A watchlist as its reader is shown it. */
const shown = ({ id, name, state, facets, createdAt, confirmedAt }: Watchlist) => ({
  id,
  name,
  state,
  ...facets,
  createdAt,
  confirmedAt,
})
