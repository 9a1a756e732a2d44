import * as z from 'zod'
import { DispatchId, IncomingDispatch } from '../../shared/domain/dispatch.ts'
import { OwnTopicInput, OwnTopicSlug } from '../../shared/domain/own-topic.ts'
import { AskedTopic, WatchedCountry, Watchlist } from '../../shared/domain/watchlist.ts'
import { QueryImport } from './queries-api.ts'
import { SubscriptionBody } from './subscriptions-api.ts'
import { WatchlistRequest } from './watchlist-request.ts'

/** What is sent to the API, under the names its document calls them. */
export const requestSchemas = {
  Dispatch: IncomingDispatch,
  WatchlistRequest,
  SubscriptionRequest: SubscriptionBody,
  QueryImport,
  OwnTopicRequest: OwnTopicInput,
}

const Acceptance = z.object({
  id: DispatchId,
  revision: z.int().min(1),
  outcome: z
    .enum(['accepted', 'duplicate', 'revised'])
    .describe('A duplicate makes no second alert; id then names the dispatch that we have.'),
})

const names = z.array(z.string()).optional()

const Asked = z.object({
  countries: z.array(WatchedCountry).optional(),
  people: z.array(z.object({ name: z.string(), aliases: names, not: names })).optional(),
  topics: z.array(AskedTopic).optional(),
  query: z.string().optional(),
  require: z.enum(['all', 'any']).optional(),
})

const AskedByName = Asked.extend({ name: z.string().optional() })

const ShownWatchlist = Watchlist.pick({
  id: true,
  name: true,
  state: true,
  createdAt: true,
  confirmedAt: true,
}).extend(Asked.shape)

const Named = z.object({ id: z.string(), name: z.string() })

const Explanation = z.object({
  watchlist: AskedByName,
  explanation: z.string().describe('What will match, in words.'),
  people: z.array(
    z.object({
      name: z.string(),
      spellings: z.array(z.string()).describe('Other spellings it is found under.'),
      mayConfuse: z.array(z.string()).describe('Known people it may be taken for; exclude one with `not`.'),
    }),
  ),
})

const ShownOwnTopic = z.object({
  id: AskedTopic.describe('What watchlists name it by, and queries after topic:'),
  slug: OwnTopicSlug,
  query: z.string(),
})

/** Where in a query: UTF-16 offsets. */
const Place = z.object({ start: z.int().min(0), end: z.int().min(0) })

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional().describe('How to mend it.'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string(), suggestions: z.array(z.string()).optional() }))
      .optional()
      .describe('Every fault of the input, by path.'),
  })
  .describe('RFC 9457')

/** What the API answers. */
export const answerSchemas = {
  Acceptance,
  Requested: z.object({ outcome: z.literal('requested'), watchlist: AskedByName }),
  Watchlist: ShownWatchlist,
  Watchlists: z.object({ watchlists: z.array(ShownWatchlist) }),
  Explanation,
  OwnTopic: ShownOwnTopic,
  OwnTopics: z.object({ topics: z.array(ShownOwnTopic) }),
  ImportedQuery: z.object({
    query: z.string(),
    notMapped: z.array(Place.extend({ text: z.string(), reason: z.string() })),
    problem: Place.extend({ message: z.string(), remedy: z.string() }).optional(),
  }),
  Topics: z.object({ topics: z.array(Named) }),
  Countries: z.object({ countries: z.array(Named) }),
  Problem,
}

export type RequestName = keyof typeof requestSchemas
export type AnswerName = keyof typeof answerSchemas
