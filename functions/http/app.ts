import { createPages } from '../web/pages.tsx'
import { answerProblemPage } from '../web/problem-page.tsx'
import { createReference } from '../web/reference.tsx'
import { createApi } from './api.ts'
import { createGuardedApp } from './guarded-app.ts'
import { type IntakeServices, intakeRoutes } from './intake.ts'
import type { ReaderServices } from './reader-services.ts'

/** All that readers reach: the API, the pages, and the reference. */
export const createReaderApp = (services: ReaderServices) =>
  createGuardedApp(answerProblemPage)
    .route('/', createApi(services))
    .route('/', createPages(services))
    .route('/', createReference())

/** Everything Vigie serves, in one app; on Lambda the intake is a function of its own. */
export const createApp = (services: IntakeServices & ReaderServices) =>
  createReaderApp(services).route('/', intakeRoutes(services))
