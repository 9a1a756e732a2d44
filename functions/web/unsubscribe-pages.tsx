import { Hono } from 'hono'
import { limitBody } from '../http/body.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import { AskPage } from './ask-page.tsx'
import { invalidLink } from './invalid-link.tsx'
import { MessagePage } from './message-page.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { respond } from './respond.tsx'

/**
 * Behind the unsubscribe links and headers of a mail, for one watchlist or all.
 *
 * POST ends them whatever its body, which is what the one-click of mail programs (RFC 8058) sends; GET only asks.
 */
export const createUnsubscribePages = ({ unsubscription }: Pick<ReaderServices, 'unsubscription'>) =>
  new Hono()
    .get('/unsubscribe/:token', async (c) => {
      const locale = localeOf(c)
      const found = await unsubscription.preview(c.req.param('token'))
      if (found.outcome === 'invalid') return respond(c, invalidLink(locale), 404)
      const { unsubscribe } = phrasesIn(locale)
      if (found.watchlists.length === 0) {
        const text = [unsubscribe.nothingText]
        return respond(c, <MessagePage locale={locale} title={unsubscribe.nothingTitle} texts={text} />)
      }
      return respond(
        c,
        <AskPage locale={locale} title={unsubscribe.title} button={unsubscribe.button} danger>
          <p class="lead">{found.watchlists.length === 1 ? unsubscribe.one : unsubscribe.all}</p>
          <ul>
            {found.watchlists.map(({ name }) => (
              <li dir="auto">{name}</li>
            ))}
          </ul>
        </AskPage>,
      )
    })
    .post('/unsubscribe/:token', limitBody, async (c) => {
      const locale = localeOf(c)
      const done = await unsubscription.unsubscribe(c.req.param('token'))
      if (done.outcome === 'invalid') return respond(c, invalidLink(locale), 404)
      const { unsubscribe } = phrasesIn(locale)
      return respond(
        c,
        <MessagePage
          locale={locale}
          title={unsubscribe.doneTitle}
          texts={[unsubscribe.doneText]}
          link={{ href: '/', text: unsubscribe.home }}
        />,
      )
    })
