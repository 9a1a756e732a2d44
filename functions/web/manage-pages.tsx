import { type Context, Hono } from 'hono'
import type { Watchlist } from '../../shared/domain/watchlist.ts'
import type { Management } from '../../shared/pipeline/manage-watchlists.ts'
import { limitBody } from '../http/body.ts'
import { problemOfRefusal, watchlistOf } from '../http/outcome-problems.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import { AskPage } from './ask-page.tsx'
import { backWith, baseOf, byManageLink, type ManageLinkPages } from './by-manage-link.tsx'
import { EditPage } from './edit-page.tsx'
import { type Done, dones, ManagePage } from './manage-page.tsx'
import { createOwnTopicPages } from './own-topic-pages.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { readSubmission } from './read-submission.ts'
import { readForm, respond } from './respond.tsx'
import { WatchlistCard } from './watchlist-card.tsx'
import { emptyFields, fieldsOf } from './watchlist-fields.ts'

/** A reader's own watchlists, behind the manage link of every mail: see, add, change, pause, resume, delete. */
export const createManagePages = ({
  management,
  ownTopics,
}: Pick<ReaderServices, 'management' | 'ownTopics'>) =>
  new Hono()
    .use('/manage/:token/*', byManageLink(management))
    .get('/manage/:token', async (c) => {
      const watchlists = await management.list(c.var.subscriber)
      const topics = await ownTopics.list(c.var.subscriber)
      const props = { locale: localeOf(c), base: baseOf(c), done: doneIn(c) }
      return respond(c, <ManagePage {...props} watchlists={watchlists} topics={topics} />)
    })
    .route('/', createOwnTopicPages({ management, ownTopics }))
    .get('/manage/:token/new', (c) =>
      respond(c, <EditPage locale={localeOf(c)} base={baseOf(c)} isNew fields={emptyFields} />),
    )
    .post('/manage/:token/new', limitBody, async (c) => {
      const { save, ...shown } = readSubmission(
        await readForm(c),
        localeOf(c),
        await ownTopics.known(c.var.subscriber),
      )
      const props = { locale: localeOf(c), base: baseOf(c), isNew: true, ...shown }
      if (save === undefined) return respond(c, <EditPage {...props} />, shown.faults ? 422 : 200)
      watchlistOf(await management.add(c.var.subscriber, save))
      return backWith(c, 'added')
    })
    .get('/manage/:token/:watchlist', async (c) => {
      const locale = localeOf(c)
      const fields = fieldsOf(await find(management, c), locale)
      return respond(c, <EditPage locale={locale} base={baseOf(c)} isNew={false} fields={fields} />)
    })
    .post('/manage/:token/:watchlist', limitBody, async (c) => {
      const { id } = await find(management, c)
      const { save, ...shown } = readSubmission(
        await readForm(c),
        localeOf(c),
        await ownTopics.known(c.var.subscriber),
      )
      const props = { locale: localeOf(c), base: baseOf(c), isNew: false, ...shown }
      if (save === undefined) return respond(c, <EditPage {...props} />, shown.faults ? 422 : 200)
      watchlistOf(await management.change(c.var.subscriber, id, save))
      return backWith(c, 'changed')
    })
    .post('/manage/:token/:watchlist/pause', async (c) => {
      watchlistOf(await management.pause(c.var.subscriber, (await find(management, c)).id))
      return backWith(c, 'paused')
    })
    .post('/manage/:token/:watchlist/resume', async (c) => {
      watchlistOf(await management.resume(c.var.subscriber, (await find(management, c)).id))
      return backWith(c, 'resumed')
    })
    .get('/manage/:token/:watchlist/delete', async (c) => {
      const locale = localeOf(c)
      const { manage } = phrasesIn(locale)
      const back = { href: `${baseOf(c)}?lang=${locale}`, text: manage.back }
      const watchlist = await find(management, c)
      return respond(
        c,
        <AskPage locale={locale} title={manage.removeTitle} button={manage.remove} danger back={back}>
          <p class="lead">{manage.removeText}</p>
          <WatchlistCard watchlist={watchlist} locale={locale} />
        </AskPage>,
      )
    })
    .post('/manage/:token/:watchlist/delete', async (c) => {
      watchlistOf(await management.remove(c.var.subscriber, (await find(management, c)).id))
      return backWith(c, 'deleted')
    })

async function find(management: Management, c: Context<ManageLinkPages>): Promise<Watchlist> {
  const watchlists = await management.list(c.var.subscriber)
  const found = watchlists.find(({ id }) => id === c.req.param('watchlist'))
  if (found === undefined) throw problemOfRefusal({ outcome: 'unknown' })
  return found
}

const doneIn = (c: Context): Done | undefined => dones.find((done) => done === c.req.query('done'))
