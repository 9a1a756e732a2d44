import { Hono } from 'hono'
import type { ReaderServices } from '../http/reader-services.ts'
import { createConfirmPages } from './confirm-pages.tsx'
import { DispatchPage } from './dispatch-page.tsx'
import { invalidLink } from './invalid-link.tsx'
import { Lookout } from './layout.tsx'
import { createManagePages } from './manage-pages.tsx'
import { localeOf } from './phrases/phrases.ts'
import { answerProblemPage } from './problem-page.tsx'
import { respond } from './respond.tsx'
import { style, stylePath } from './style.ts'
import { createSubscribePages } from './subscribe-pages.tsx'
import { createUnsubscribePages } from './unsubscribe-pages.tsx'

/** Everything a reader sees in a browser. Opening a page never changes anything; only its buttons do. */
export const createPages = (services: ReaderServices) =>
  new Hono()
    .onError(answerProblemPage)
    .route('/', createSubscribePages(services))
    .route('/', createConfirmPages(services))
    .route('/', createManagePages(services))
    .route('/', createUnsubscribePages(services))
    .get('/read/:token', async (c) => {
      const locale = localeOf(c)
      const read = await services.readDispatch(c.req.param('token'))
      if (read === undefined) return respond(c, invalidLink(locale), 404)
      return respond(c, <DispatchPage read={read} locale={locale} />)
    })
    .get(stylePath, (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', ...forEver }))
    .get('/icon.svg', (c) => c.body(`${<Lookout />}`, 200, { 'content-type': 'image/svg+xml', ...aDay }))
    .get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\nAllow: /$\n'))

const aDay = { 'cache-control': 'public, max-age=86400' }
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }
