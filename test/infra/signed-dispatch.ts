import { signWebhook } from '../../functions/http/sign-webhook.ts'
import { SourceId } from '../../shared/domain/dispatch.ts'
import { sourceSecret } from './stages.ts'

/** The request by which the source `belga` posts a dispatch. */
export function signedDispatch(dispatch: {
  readonly id: string
  readonly headline?: string
  readonly body: string
}) {
  const body = JSON.stringify(dispatch)
  const signer = { source: SourceId.parse('belga'), secret: sourceSecret }
  const signed = signWebhook({ ...signer, id: `msg_${dispatch.id}`, body, at: new Date() })
  return { method: 'POST', body, headers: { ...signed, 'content-type': 'application/json' } }
}
