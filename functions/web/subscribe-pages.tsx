import { Hono } from 'hono'
import { Locale } from '../../shared/domain/locale.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import { limitBody } from '../http/body.ts'
import { problemOfRefusal } from '../http/outcome-problems.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import { HomePage, type HomePageProps } from './home-page.tsx'
import { MessagePage } from './message-page.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { readSubmission } from './read-submission.ts'
import type { FieldFault } from './read-watchlist.ts'
import { readForm, respond } from './respond.tsx'
import { emptyFields } from './watchlist-fields.ts'

/** The home page with its form, and what follows when it is sent. */
export const createSubscribePages = ({
  subscriptions,
  mailbox,
}: Pick<ReaderServices, 'subscriptions' | 'mailbox'>) =>
  new Hono()
    .get('/', (c) => {
      const locale = localeOf(c)
      return respond(c, <HomePage locale={locale} address="" mailLocale={locale} fields={emptyFields} />)
    })
    .post('/', limitBody, async (c) => {
      const locale = localeOf(c)
      const form = await readForm(c)
      const { save, faults = [], ...shown } = readSubmission(form, locale)
      const mailLocale = Locale.catch(locale).parse(form.get('locale'))
      const address = form.get('address') ?? ''
      const props: HomePageProps = { locale, address, mailLocale, ...shown }
      if (shown.explanation) return respond(c, <HomePage {...props} />)
      const email = EmailAddress.safeParse(address)
      const isCheck = form.get('action') === 'check'
      const all = email.success || isCheck ? faults : [...faults, addressFault(locale)]
      if (save === undefined || !email.success) return respond(c, <HomePage {...props} faults={all} />, 422)
      const outcome = await subscriptions.request({
        address: email.data,
        locale: mailLocale,
        watchlist: save,
      })
      if (outcome.outcome !== 'requested') throw problemOfRefusal(outcome)
      // a redirect, so that loading the page again does not subscribe again
      return c.redirect(`/requested?lang=${locale}`, 303)
    })
    .get('/requested', (c) => {
      const locale = localeOf(c)
      const { requested } = phrasesIn(locale)
      return respond(
        c,
        <MessagePage
          locale={locale}
          title={requested.title}
          texts={[requested.text, requested.nothing]}
          link={mailbox ? { href: mailbox, text: requested.mailbox } : { href: '/', text: requested.again }}
        />,
      )
    })

const addressFault = (locale: Locale): FieldFault => ({
  field: 'address',
  text: phrasesIn(locale).faults.address,
})
