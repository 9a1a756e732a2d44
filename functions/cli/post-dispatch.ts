import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { SourceId } from '../../shared/domain/dispatch.ts'
import { signWebhook } from '../http/sign-webhook.ts'
import { CommandError } from './command.ts'
import type { FileDispatch } from './read-dispatches.ts'

/** Where and as whom dispatches are posted. */
export interface Target {
  readonly url: string
  readonly source: SourceId
  readonly secret: string
}

/** A dispatch taken in: as what, how long the answer took, and when it came. */
export interface Posted {
  readonly id: string
  readonly revision: number
  readonly outcome: string
  readonly ms: number
  readonly at: Date
}

const Answer = z.object({ id: z.string(), revision: z.int(), outcome: z.string() })
const Refusal = z.object({ title: z.string(), detail: z.string().optional() })

/** Signs and posts one dispatch; throws, in words for the caller, where it was not taken. */
export async function postDispatch({ body, type }: FileDispatch, target: Target): Promise<Posted> {
  const id = `msg_${createHash('sha256').update(body).digest('base64url').slice(0, 27)}`
  const signed = signWebhook({ ...target, id, body, at: new Date() })
  const headers = { ...signed, 'content-type': `${type}; charset=utf-8` }
  const began = performance.now()
  const response = await reach(new URL('/dispatches', target.url), { method: 'POST', headers, body })
  const answer = await response.text()
  const ms = performance.now() - began
  if (response.status === 202) return { ...Answer.parse(JSON.parse(answer)), ms, at: new Date() }
  throw new Error(`${response.status} ${reasonIn(answer)}`)
}

async function reach(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(30_000), redirect: 'error' })
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'TimeoutError' ? 'does not answer' : 'cannot be reached'
    throw new CommandError(
      1,
      `${url.origin} ${why}; is it running? npm start starts it here, --url names another`,
    )
  }
}

function reasonIn(answer: string): string {
  try {
    const { title, detail } = Refusal.parse(JSON.parse(answer))
    return detail === undefined ? title : `${title}: ${detail}`
  } catch {
    return answer.slice(0, 200)
  }
}
