import { Hono } from 'hono'
import { createOwnTopicsApi } from './own-topics-api.ts'
import { answerProblem } from './problem.ts'
import { createQueriesApi } from './queries-api.ts'
import type { ReaderServices } from './reader-services.ts'
import { createSubscriptionsApi } from './subscriptions-api.ts'
import { createVocabularyApi } from './vocabulary-api.ts'
import { createWatchlistsApi } from './watchlists-api.ts'

/** What programs may do on behalf of readers, in JSON. GET changes nothing. */
export const createApi = (services: ReaderServices) =>
  new Hono()
    .onError(answerProblem)
    .route('/', createSubscriptionsApi(services))
    .route('/', createWatchlistsApi(services))
    .route('/', createOwnTopicsApi(services))
    .route('/', createQueriesApi())
    .route('/', createVocabularyApi())
