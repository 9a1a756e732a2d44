import type { AnswerName, RequestName } from './api-schemas.ts'
import { LocaleQuery, Search } from './vocabulary-api.ts'

/** What may be asked in an address, by the name operations call it. */
export const querySchemas = { search: Search, locale: LocaleQuery }

/** One thing the API does, as its document tells it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: string
  readonly summary: string
  readonly description?: string
  /** Who may ask for it: a source by its signature, a reader by the token of their manage link; else anybody. */
  readonly by?: 'source' | 'reader'
  readonly query?: keyof typeof querySchemas
  readonly body?: RequestName
  /** Whether the body may be plain text too. */
  readonly takesText?: boolean
  readonly answer: { readonly status: number; readonly says: string; readonly schema?: AnswerName }
  /** The problems to expect. */
  readonly problems: readonly number[]
}

/** Every operation of the API, in the order a newcomer wants to read of them. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/dispatches',
    summary: 'Post a dispatch',
    description:
      'Signed after Standard Webhooks with the secret of the source, which names itself in the header webhook-source or in ?source=. Plain text may begin with a date and end with the credit of the agency. Once it is answered 202 the dispatch is kept and will be read; the same text or id again makes no second alert, an id with another text makes a revision. At most 1,000,000 bytes.',
    by: 'source',
    body: 'Dispatch',
    takesText: true,
    answer: { status: 202, says: 'Kept, and queued to be read', schema: 'Acceptance' },
    problems: [400, 401, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/subscriptions',
    summary: 'Subscribe an address to a watchlist',
    description:
      'The address gets a mail with a link; nothing else is mailed until its reader confirms there.',
    body: 'SubscriptionRequest',
    answer: { status: 202, says: 'A confirmation is on its way', schema: 'Requested' },
    problems: [400, 413, 415, 422, 429],
  },
  {
    method: 'post',
    path: '/watchlists/check',
    summary: 'Check a watchlist before making it',
    description:
      'Says in words what it will match, under which spellings its people are found, and whom they may be taken for.',
    query: 'locale',
    body: 'WatchlistRequest',
    answer: { status: 200, says: 'It can be made', schema: 'Explanation' },
    problems: [400, 413, 415, 422],
  },
  {
    method: 'get',
    path: '/watchlists',
    summary: 'List the watchlists of a reader',
    by: 'reader',
    answer: { status: 200, says: 'All of them, oldest first', schema: 'Watchlists' },
    problems: [401],
  },
  {
    method: 'post',
    path: '/watchlists',
    summary: 'Add a watchlist',
    description:
      'For a reader who has confirmed their address. It holds for every dispatch accepted after this is answered.',
    by: 'reader',
    body: 'WatchlistRequest',
    answer: { status: 201, says: 'It runs', schema: 'Watchlist' },
    problems: [400, 401, 409, 413, 415, 422, 429],
  },
  {
    method: 'get',
    path: '/watchlists/{id}',
    summary: 'Read a watchlist',
    by: 'reader',
    answer: { status: 200, says: 'The watchlist', schema: 'Watchlist' },
    problems: [401, 404],
  },
  {
    method: 'put',
    path: '/watchlists/{id}',
    summary: 'Replace a watchlist',
    by: 'reader',
    body: 'WatchlistRequest',
    answer: { status: 200, says: 'The watchlist as it is now', schema: 'Watchlist' },
    problems: [400, 401, 404, 413, 415, 422],
  },
  {
    method: 'delete',
    path: '/watchlists/{id}',
    summary: 'Delete a watchlist',
    by: 'reader',
    answer: { status: 204, says: 'It is gone' },
    problems: [401, 404],
  },
  {
    method: 'post',
    path: '/watchlists/{id}/pause',
    summary: 'Pause a watchlist',
    by: 'reader',
    answer: { status: 200, says: 'Nothing is mailed for it until it is resumed', schema: 'Watchlist' },
    problems: [401, 404],
  },
  {
    method: 'post',
    path: '/watchlists/{id}/resume',
    summary: 'Resume a watchlist',
    by: 'reader',
    answer: { status: 200, says: 'It runs again', schema: 'Watchlist' },
    problems: [401, 404],
  },
  {
    method: 'get',
    path: '/own-topics',
    summary: 'List the topics a reader saved as their own',
    by: 'reader',
    answer: { status: 200, says: 'All of them, by name', schema: 'OwnTopics' },
    problems: [401],
  },
  {
    method: 'get',
    path: '/own-topics/{slug}',
    summary: 'Read an own topic',
    by: 'reader',
    answer: { status: 200, says: 'The topic', schema: 'OwnTopic' },
    problems: [401, 404],
  },
  {
    method: 'put',
    path: '/own-topics/{slug}',
    summary: 'Save a query as a topic of one’s own',
    description:
      'Makes it, or replaces its query in every watchlist that uses it, for every dispatch accepted after this is answered. In queries it reads topic:own/{slug}; own topics may use one another, five deep.',
    by: 'reader',
    body: 'OwnTopicRequest',
    answer: { status: 200, says: 'The topic as it is now', schema: 'OwnTopic' },
    problems: [400, 401, 413, 415, 422, 429],
  },
  {
    method: 'delete',
    path: '/own-topics/{slug}',
    summary: 'Delete an own topic',
    description: 'Not while a watchlist or another own topic uses it: the problem names them.',
    by: 'reader',
    answer: { status: 204, says: 'It is gone' },
    problems: [401, 404, 409],
  },
  {
    method: 'post',
    path: '/queries/import',
    summary: 'Carry a query over from another service',
    description: 'Says what of it has no counterpart here, and where what came out cannot be read.',
    body: 'QueryImport',
    answer: { status: 200, says: 'The query in our language', schema: 'ImportedQuery' },
    problems: [400, 413, 415, 422],
  },
  {
    method: 'get',
    path: '/topics',
    summary: 'Find topics by name, in any language',
    query: 'search',
    answer: { status: 200, says: 'The nearest, best first', schema: 'Topics' },
    problems: [422],
  },
  {
    method: 'get',
    path: '/countries',
    summary: 'Find countries by name, in any language',
    query: 'search',
    answer: { status: 200, says: 'The nearest, best first', schema: 'Countries' },
    problems: [422],
  },
]
