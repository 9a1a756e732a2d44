import { Webhook } from 'standardwebhooks'
import * as z from 'zod'
import { DispatchId } from '../../shared/domain/dispatch.ts'
import { type LocalSecrets, localSource } from './data-folder.ts'
import { sampleDispatch } from './sample.ts'

const Answer = z.object({ id: DispatchId, revision: z.int(), outcome: z.string() })

/** Signs and posts the sample dispatch over HTTP, as any source would. */
export async function postSample(origin: string, secrets: LocalSecrets) {
  const body = JSON.stringify(sampleDispatch)
  const id = `msg_${sampleDispatch.id}`
  const now = new Date()
  const signature = new Webhook(secrets.sources[localSource]![0]!).sign(id, now, body)
  const response = await fetch(`${origin}/dispatches`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-source': localSource,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signature,
    },
  })
  if (response.status !== 202) throw new Error(`the sample dispatch was answered with ${response.status}`)
  return Answer.parse(await response.json())
}
