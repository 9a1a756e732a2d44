import { canarySource, linkedCanarySecret, linkedSite, linkedTable } from './cloud.ts'
import { adaptersIn } from './flow/adapters.ts'
import { createCanary } from './flow/canary.ts'
import { linkedLinks } from './flow/linked.ts'
import { openIndex } from './flow/open-index.ts'
import { openReaderServices } from './flow/reader-services.ts'
import { onLambda } from './flow/runtime.ts'
import { signWebhook } from './http/sign-webhook.ts'

const table = linkedTable()
const ports = {
  ...onLambda,
  ...adaptersIn(table),
  index: openIndex(table, onLambda.log),
  links: linkedLinks(),
}
const { subscriptions } = openReaderServices(ports)

/** Every five minutes: a dispatch of our own goes through the whole flow, and the one before is accounted for. */
export const handler = createCanary({ ...ports, subscriptions, post })

async function post(dispatch: { readonly id: string; readonly body: string }): Promise<void> {
  const body = JSON.stringify(dispatch)
  const signer = { source: canarySource, secret: linkedCanarySecret() }
  const signed = signWebhook({ ...signer, id: `msg_${dispatch.id}`, body, at: new Date() })
  const headers = { ...signed, 'content-type': 'application/json' }
  const answer = await fetch(`${linkedSite()}/dispatches`, { method: 'POST', headers, body })
  if (answer.status !== 202) throw new Error(`the canary's dispatch was answered with ${answer.status}`)
}
