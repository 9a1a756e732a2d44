import { logOf } from './logs.ts'

/**
 * What is counted from the functions' logs; no library is loaded for it, and no call is made.
 *
 * A function logs one object per outcome, `{ event, … }`, which Lambda wraps as `message`.
 */
export const namespace = `Vigie/${$app.stage}`

interface Counted {
  readonly metric: string
  readonly event: string
  /** The functions that log it. */
  readonly by: readonly string[]
  /** The field whose value is taken; without one, events are counted. */
  readonly value?: string
  /** The field that tells one such event from another. */
  readonly per?: { readonly name: string; readonly field: string }
}

const counted: readonly Counted[] = [
  {
    metric: 'Accepted',
    event: 'dispatch.accepted',
    by: ['Intake'],
    per: { name: 'Source', field: 'source' },
  },
  { metric: 'Percolated', event: 'dispatch.percolated', by: ['Percolate', 'Sweep'] },
  { metric: 'Mailed', event: 'alerts.delivered', by: ['Deliver', 'Sweep'] },
  { metric: 'OverdueSeconds', event: 'flow.observed', by: ['Canary'], value: 'overdueSeconds' },
  { metric: 'Parked', event: 'flow.observed', by: ['Canary'], value: 'parked' },
  { metric: 'CanaryMailed', event: 'canary.mailed', by: ['Canary'] },
  { metric: 'CanaryMs', event: 'canary.mailed', by: ['Canary'], value: 'ms' },
]

for (const { metric, event, by, value, per } of counted)
  for (const functionName of by)
    new aws.cloudwatch.LogMetricFilter(`${functionName}${metric}`, {
      name: `${$app.name}-${$app.stage}-${functionName}-${metric}`,
      logGroupName: logOf(functionName).name,
      pattern: `{ $.message.event = "${event}" }`,
      metricTransformation: {
        name: metric,
        namespace,
        value: value ? `$.message.${value}` : '1',
        dimensions: per && { [per.name]: `$.message.${per.field}` },
      },
    })
