import { Hono } from 'hono'
import { IncomingDispatch } from '../../shared/domain/dispatch.ts'
import type { AcceptDispatch } from '../../shared/pipeline/accept-dispatch.ts'
import type { Clock } from '../../shared/pipeline/ports/clock.ts'
import type { SourceStore } from '../../shared/pipeline/ports/source-store.ts'
import { acceptMedia, decodeBody, limitBody, parseJson, readContentType } from './body.ts'
import { parseInput } from './parse-input.ts'
import { answerProblem } from './problem.ts'
import { verifyWebhook } from './verify-webhook.ts'

export interface IntakeServices {
  readonly sources: SourceStore
  readonly accept: AcceptDispatch
  readonly clock: Clock
}

/** Where sources post dispatches: once it has answered 202, the dispatch is kept and will be read. */
export const createIntake = ({ sources, accept, clock }: IntakeServices) =>
  new Hono()
    .onError(answerProblem)
    .post('/dispatches', limitBody, verifyWebhook(sources, clock), async (c) => {
      const incoming = readIncoming(c.req.header('content-type'), c.var.payload)
      return c.json(await accept(c.var.source, incoming), 202)
    })

/** A dispatch in either form it may be posted in: our JSON, or plain text. */
function readIncoming(contentType: string | undefined, payload: Uint8Array): IncomingDispatch {
  const type = readContentType(contentType)
  const media = acceptMedia(type, ['application/json', 'text/plain'])
  const text = decodeBody(payload, type.charset)
  return parseInput(IncomingDispatch, media === 'text/plain' ? { body: text } : parseJson(text))
}
