import { Hono } from 'hono'
import { type Watchlist, WatchlistId } from '../../shared/domain/watchlist.ts'
import { limitBody, readJson } from './body.ts'
import { byManageToken, subscriberIn } from './by-manage-token.ts'
import { explainWatchlist } from './explain-watchlist.ts'
import { problemOfRefusal, watchlistOf } from './outcome-problems.ts'
import { parseInput } from './parse-input.ts'
import type { ReaderServices } from './reader-services.ts'
import { LocaleQuery } from './vocabulary-api.ts'
import { acceptRequest, WatchlistRequest } from './watchlist-request.ts'

/** A reader's watchlists, for whoever holds the token of their manage link; and what one means before it is made. */
export const createWatchlistsApi = ({
  management,
  ownTopics,
}: Pick<ReaderServices, 'management' | 'ownTopics'>) =>
  new Hono()
    // open to anybody, so it stands before the token is asked for; with one, own topics are known
    .post('/watchlists/check', limitBody, async (c) => {
      const { locale } = parseInput(LocaleQuery, c.req.query())
      const request = parseInput(WatchlistRequest, await readJson(c))
      const subscriber = subscriberIn(c, management)
      const own = subscriber && (await ownTopics.known(subscriber))
      const watchlist = acceptRequest(request, { locale, ...(own && { own }) })
      return c.json({ watchlist, ...explainWatchlist(watchlist, locale) })
    })
    .use('/watchlists/*', byManageToken(management))
    .get('/watchlists', async (c) => {
      const watchlists = await management.list(c.var.subscriber)
      return c.json({ watchlists: watchlists.map(shown) })
    })
    .post('/watchlists', limitBody, async (c) => {
      const request = parseInput(WatchlistRequest, await readJson(c))
      const input = acceptRequest(request, { own: await ownTopics.known(c.var.subscriber) })
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
      const request = parseInput(WatchlistRequest, await readJson(c))
      const input = acceptRequest(request, { own: await ownTopics.known(c.var.subscriber) })
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
