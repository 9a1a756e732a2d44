/**
 * What is counted from the functions' logs; no library is loaded for it, and no call is made.
 *
 * A function logs one object per outcome, `{ event, … }`, which Lambda wraps as `message`.
 */
export const namespace = `Vigie/${$app.stage}`

/** Counts an event of a function's log, or takes `value`, a field of it, as the metric. */
export function countEvent(functionName: string, metric: string, event: string, value?: string) {
  new aws.cloudwatch.LogMetricFilter(`${functionName}${metric}`, {
    logGroupName: `/aws/lambda/${$app.name}-${$app.stage}-${functionName}`,
    pattern: `{ $.message.event = "${event}" }`,
    metricTransformation: {
      name: metric,
      namespace,
      value: value === undefined ? '1' : `$.message.${value}`,
    },
  })
}
