/**
 * What a deployed function is told by `infra/`; the only reader of SST's `Resource`.
 *
 * Each function is linked to what it needs and nothing more: asking for the rest throws, naming what is not linked.
 * AWS's addresses are the SDK's own; `AWS_ENDPOINT_URL_DYNAMODB` and `AWS_ENDPOINT_URL_SES` move them elsewhere.
 */
import { Resource } from 'sst/resource'
import * as z from 'zod'
import { SourceId } from '../shared/domain/dispatch.ts'
import { openTable } from '../shared/store/table.ts'

const linked = <T extends z.ZodType>(name: string, schema: T): z.infer<T> =>
  schema.parse(Reflect.get(Resource, name))

/** The one table. */
export const linkedTable = () => openTable(linked('Table', z.object({ name: z.string() })).name)

/** Where the API and the pages are reached, without a slash at its end. */
export const linkedSite = () => linked('Site', z.object({ url: z.url() })).url.replace(/\/$/, '')

/** Whom mail comes from, and the configuration set it is sent under, so that SES tells of bounces. */
export const linkedSender = () =>
  linked('Sender', z.object({ from: z.email(), configurationSet: z.string() }))

/** Signs the links that leave by mail. */
export const linkedLinkSecret = () => linked('LinkSecret', z.object({ value: z.string().min(32) })).value

/** The name the canary posts under. */
export const canarySource = SourceId.parse('canary')

/** What the canary signs its dispatches with. */
export const linkedCanarySecret = () => linked('CanarySecret', z.object({ value: z.string() })).value

/** The secrets each source may sign with, as `whsec_…`, by source; the canary is one where there is a canary. */
export const linkedSourceSecrets = (): Record<string, string[]> => {
  const { value } = linked('SourceSecrets', z.object({ value: z.string() }))
  const sources = z.record(z.string(), z.array(z.string().min(1)).min(1)).parse(JSON.parse(value))
  return 'CanarySecret' in Resource ? { ...sources, [canarySource]: [linkedCanarySecret()] } : sources
}
