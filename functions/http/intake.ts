import { Hono } from 'hono'
import { IncomingDispatch } from '../../shared/domain/dispatch.ts'
import type { AcceptDispatch } from '../../shared/pipeline/accept-dispatch.ts'
import type { Clock } from '../../shared/pipeline/ports/clock.ts'
import type { SourceStore } from '../../shared/pipeline/ports/source-store.ts'
import { readPlainTextDispatch } from '../../shared/wire/plain-text-dispatch.ts'
import { acceptMedia, decodeBody, limitBody, parseJson, readContentType } from './body.ts'
import { createGuardedApp } from './guarded-app.ts'
import { invalidInput, parseInput } from './parse-input.ts'
import { answerProblem } from './problem.ts'
import { verifyWebhook } from './verify-webhook.ts'

export interface IntakeServices {
  readonly sources: SourceStore
  readonly accept: AcceptDispatch
  readonly clock: Clock
}

/** The app that takes dispatches in: small, so that it starts fast. */
export const createIntake = (services: IntakeServices) =>
  createGuardedApp(answerProblem).route('/', intakeRoutes(services))

/** Where sources post dispatches: once it has answered 202, the dispatch is kept and will be read. */
export const intakeRoutes = ({ sources, accept, clock }: IntakeServices) =>
  new Hono()
    .onError(answerProblem)
    .post('/dispatches', limitBody, verifyWebhook(sources, clock), async (c) => {
      const incoming = readIncoming(c.req.header('content-type'), c.var.payload)
      return c.json(await accept(c.var.source, incoming), 202)
    })

/** A dispatch in either form it may be posted in: our JSON, or plain text. One that says nothing is refused. */
function readIncoming(contentType: string | undefined, payload: Uint8Array): IncomingDispatch {
  const type = readContentType(contentType)
  const media = acceptMedia(type, ['application/json', 'text/plain'])
  const text = decodeBody(payload, type.charset)
  const read = media === 'text/plain' ? readPlainTextDispatch(text) : parseJson(text)
  const incoming = parseInput(IncomingDispatch, read)
  if (`${incoming.headline ?? ''}${incoming.body}`.trim() === '')
    throw invalidInput([{ path: 'body', message: 'says nothing, and there is no headline' }])
  return incoming
}
