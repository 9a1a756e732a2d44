import { handle } from 'hono/aws-lambda'
import { createAcceptDispatch } from '../shared/pipeline/accept-dispatch.ts'
import { dispatchesIn } from '../shared/store/dispatches.ts'
import { linkedSourceSecrets, linkedTable } from './cloud.ts'
import { onLambda } from './flow/runtime.ts'
import { sourcesGiven } from './flow/sources.ts'
import { createIntake } from './http/intake.ts'

/** Takes dispatches from sources. */
export const handler = handle(
  createIntake({
    sources: sourcesGiven(linkedSourceSecrets()),
    accept: createAcceptDispatch({ ...onLambda, dispatches: dispatchesIn(linkedTable()) }),
    clock: onLambda.clock,
  }),
)
