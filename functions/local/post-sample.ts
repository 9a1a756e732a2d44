import * as z from 'zod'
import { DispatchId } from '../../shared/domain/dispatch.ts'
import { signWebhook } from '../http/sign-webhook.ts'
import { type LocalSecrets, localSource } from './data-folder.ts'
import { sampleDispatch } from './sample.ts'

const Answer = z.object({ id: DispatchId, revision: z.int(), outcome: z.string() })

/** Signs and posts the sample dispatch over HTTP, as any source would. */
export async function postSample(origin: string, secrets: LocalSecrets) {
  const body = JSON.stringify(sampleDispatch)
  const id = `msg_${sampleDispatch.id}`
  const secret = secrets.sources[localSource]![0]!
  const signed = signWebhook({ source: localSource, secret, id, body, at: new Date() })
  const response = await fetch(`${origin}/dispatches`, {
    method: 'POST',
    body,
    headers: { ...signed, 'content-type': 'application/json' },
  })
  if (response.status !== 202) throw new Error(`the sample dispatch was answered with ${response.status}`)
  return Answer.parse(await response.json())
}
