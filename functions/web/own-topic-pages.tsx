import { Hono } from 'hono'
import type { Locale } from '../../shared/domain/locale.ts'
import { OwnTopicInput, OwnTopicSlug } from '../../shared/domain/own-topic.ts'
import { limitBody } from '../http/body.ts'
import { ownTopicOf } from '../http/own-topic-problems.ts'
import { tryParse } from '../http/parse-input.ts'
import type { ReaderServices } from '../http/reader-services.ts'
import { backWith, baseOf, byManageLink } from './by-manage-link.tsx'
import { MessagePage } from './message-page.tsx'
import { OwnTopicPage } from './own-topic-page.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { readForm, respond } from './respond.tsx'

/** Saving, changing and deleting the topics of a reader's own, behind their manage link. */
export const createOwnTopicPages = ({
  management,
  ownTopics,
}: Pick<ReaderServices, 'management' | 'ownTopics'>) =>
  new Hono()
    .use('/manage/:token/own-topics/*', byManageLink(management))
    .get('/manage/:token/own-topics/edit', async (c) => {
      const topics = await ownTopics.list(c.var.subscriber)
      const found = topics.find(({ slug }) => slug === c.req.query('slug'))
      const { slug: name = '', query = '' } = found ?? {}
      return respond(c, <OwnTopicPage locale={localeOf(c)} base={baseOf(c)} name={name} query={query} />)
    })
    .post('/manage/:token/own-topics/edit', limitBody, async (c) => {
      const form = await readForm(c)
      const [name, query] = [form.get('name') ?? '', form.get('query') ?? '']
      const props = { locale: localeOf(c), base: baseOf(c), name, query }
      const slug = OwnTopicSlug.safeParse(slugOf(name))
      if (!slug.success) {
        const text = phrasesIn(props.locale).ownTopics.badName
        return respond(c, <OwnTopicPage {...props} faults={[{ field: 'name', text }]} />, 422)
      }
      const input = tryParse(OwnTopicInput, { query })
      const outcome = input.ok
        ? await ownTopics.save(c.var.subscriber, slug.data, input.value.query)
        : { outcome: 'refused' as const, faults: input.issues }
      if (outcome.outcome === 'refused') {
        const faults = outcome.faults.map(({ message }) => ({ field: 'query' as const, text: message }))
        return respond(c, <OwnTopicPage {...props} faults={faults} />, 422)
      }
      if (outcome.outcome === 'tooManyTopics') {
        const text = phrasesIn(props.locale).ownTopics.tooMany
        return respond(c, <OwnTopicPage {...props} faults={[{ field: undefined, text }]} />, 422)
      }
      ownTopicOf(outcome)
      return backWith(c, 'topicSaved')
    })
    .post('/manage/:token/own-topics/delete', limitBody, async (c) => {
      const slug = OwnTopicSlug.safeParse((await readForm(c)).get('slug'))
      const outcome = slug.success
        ? await ownTopics.remove(c.var.subscriber, slug.data)
        : { outcome: 'unknown' as const }
      if (outcome.outcome === 'used') return respond(c, usedPage(outcome.by, localeOf(c), baseOf(c)), 409)
      ownTopicOf(outcome)
      return backWith(c, 'topicDeleted')
    })

function usedPage(by: readonly string[], locale: Locale, base: string) {
  const { ownTopics, manage } = phrasesIn(locale)
  const names = new Intl.ListFormat(locale).format(by.slice(0, 10))
  const link = { href: `${base}?lang=${locale}`, text: manage.back }
  return <MessagePage locale={locale} title={ownTopics.used} texts={[ownTopics.usedBy(names)]} link={link} />
}

/** A name as it stands in queries: `Droits au Kazakhstan` is `droits-au-kazakhstan`. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
