import { Hono } from 'hono'
import { type OwnTopic, OwnTopicInput, OwnTopicSlug, ownTopicId } from '../../shared/domain/own-topic.ts'
import { limitBody, readJson } from './body.ts'
import { byManageToken } from './by-manage-token.ts'
import { ownTopicOf, problemOfOwnTopic } from './own-topic-problems.ts'
import { invalidInput, parseInput, tryParse } from './parse-input.ts'
import type { ReaderServices } from './reader-services.ts'

/** The topics a reader saved as their own, for whoever holds the token of their manage link. */
export const createOwnTopicsApi = ({
  management,
  ownTopics,
}: Pick<ReaderServices, 'management' | 'ownTopics'>) =>
  new Hono()
    .use('/own-topics/*', byManageToken(management))
    .get('/own-topics', async (c) => {
      const topics = await ownTopics.list(c.var.subscriber)
      return c.json({ topics: topics.map(shown) })
    })
    .get('/own-topics/:slug', async (c) => {
      const topics = await ownTopics.list(c.var.subscriber)
      const found = topics.find(({ slug }) => slug === c.req.param('slug'))
      if (found === undefined) throw problemOfOwnTopic({ outcome: 'unknown' })
      return c.json(shown(found))
    })
    .put('/own-topics/:slug', limitBody, async (c) => {
      const slug = tryParse(OwnTopicSlug, c.req.param('slug'))
      if (!slug.ok) throw invalidInput(slug.issues.map((issue) => ({ ...issue, path: 'slug' })))
      const { query } = parseInput(OwnTopicInput, await readJson(c))
      return c.json(shown(ownTopicOf(await ownTopics.save(c.var.subscriber, slug.value, query))))
    })
    .delete('/own-topics/:slug', async (c) => {
      const slug = OwnTopicSlug.safeParse(c.req.param('slug'))
      if (!slug.success) throw problemOfOwnTopic({ outcome: 'unknown' })
      ownTopicOf(await ownTopics.remove(c.var.subscriber, slug.data))
      return c.body(null, 204)
    })

/** An own topic as its reader is shown it: `id` is what watchlists and queries name it by. */
const shown = ({ slug, query }: OwnTopic) => ({ id: ownTopicId(slug), slug, query })
