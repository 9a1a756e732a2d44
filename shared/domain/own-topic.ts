import * as z from 'zod'
import { plainText } from './plain-text.ts'
import { SubscriberId } from './subscriber.ts'

/** What a reader calls a topic of their own; in queries it reads `topic:own/<slug>`. */
export const OwnTopicSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens, such as my-topic')
  .brand<'OwnTopicSlug'>()
export type OwnTopicSlug = z.infer<typeof OwnTopicSlug>

/** What a reader gives to save a topic of their own. */
export const OwnTopicInput = z.strictObject({
  query: plainText(10_000).describe('In the query language; may use topics, own ones too.'),
})
export type OwnTopicInput = z.infer<typeof OwnTopicInput>

/**
 * A query that a subscriber saved as a topic of their own. `version` counts its changes from 1.
 *
 * A `deleted` one is kept a while, so that a watchlist made at the same moment still means what its reader meant.
 */
export const OwnTopic = z.strictObject({
  subscriber: SubscriberId,
  slug: OwnTopicSlug,
  query: z.string().max(10_000),
  state: z.enum(['saved', 'deleted']),
  version: z.int().min(1),
})
export type OwnTopic = z.infer<typeof OwnTopic>

const prefix = 'own/'

/** The id of a topic of one's own, as watchlists and queries name it. */
export const ownTopicId = (slug: string) => prefix + slug

/** Whether a topic's id names one of a reader's own. */
export const isOwnTopic = (id: string) => id.startsWith(prefix)

/** A topic of one's own as it is read out: its slug in words. */
export const ownTopicName = (id: string) => id.slice(prefix.length).replaceAll('-', ' ')
