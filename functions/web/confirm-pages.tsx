import { Hono } from 'hono'
import type { Locale } from '../../shared/domain/locale.ts'
import type { ConfirmOutcome } from '../../shared/pipeline/subscribe.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import { AskPage } from './ask-page.tsx'
import { invalidLink } from './invalid-link.tsx'
import { MessagePage } from './message-page.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { respond } from './respond.tsx'
import { WatchlistCard } from './watchlist-card.tsx'

/** Behind the link of a confirmation mail: a page that asks, and a button that starts the watchlist. */
export const createConfirmPages = ({
  subscriptions,
  links,
}: Pick<ReaderServices, 'subscriptions' | 'links'>) =>
  new Hono()
    .get('/confirm/:token', async (c) => {
      const locale = localeOf(c)
      const found = await subscriptions.pending(c.req.param('token'))
      if (found.outcome !== 'confirmed')
        return respond(c, refusal(found.outcome, locale), statusOf(found.outcome))
      const { confirm } = phrasesIn(locale)
      return respond(
        c,
        <AskPage locale={locale} title={confirm.title} button={confirm.button}>
          <p class="lead">{confirm.text}</p>
          <WatchlistCard watchlist={found.watchlist} locale={locale} />
        </AskPage>,
      )
    })
    .post('/confirm/:token', async (c) => {
      const locale = localeOf(c)
      const done = await subscriptions.confirm(c.req.param('token'))
      if (done.outcome !== 'confirmed')
        return respond(c, refusal(done.outcome, locale), statusOf(done.outcome))
      const { confirm } = phrasesIn(locale)
      const manage = new URL(links.to({ may: 'manage', subscriber: done.watchlist.subscriber })).pathname
      return respond(
        c,
        <MessagePage
          locale={locale}
          title={confirm.doneTitle}
          texts={[confirm.doneText]}
          link={{ href: `${manage}?lang=${locale}`, text: confirm.manage }}
        />,
      )
    })

type Failure = Exclude<ConfirmOutcome['outcome'], 'confirmed'>

const statusOf = (failure: Failure) => (failure === 'invalid' ? 404 : 410)

function refusal(failure: Failure, locale: Locale) {
  const { confirm } = phrasesIn(locale)
  if (failure === 'invalid') return invalidLink(locale)
  const [title, text] =
    failure === 'expired'
      ? [confirm.expiredTitle, confirm.expiredText]
      : [confirm.goneTitle, confirm.goneText]
  return (
    <MessagePage locale={locale} title={title} texts={[text]} link={{ href: '/', text: confirm.subscribe }} />
  )
}
