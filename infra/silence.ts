import { alarm, minutes } from './alarm.ts'
import { namespace } from './metrics.ts'
import { sourceSecrets } from './secrets.ts'
import { stage } from './stage.ts'

/** One alarm per source that may post: it goes off when nothing came from it for too long. */
$util.unsecret(sourceSecrets.value).apply((secrets) => {
  for (const source of Object.keys(JSON.parse(secrets) as Record<string, unknown>))
    alarm(`Silent-${source}`, `No dispatch from ${source} for ${stage.silenceHours} hours`, {
      namespace,
      metricName: 'Accepted',
      dimensions: { Source: source },
      comparisonOperator: 'LessThanThreshold',
      period: minutes(60),
      evaluationPeriods: stage.silenceHours,
      threshold: 1,
      treatMissingData: 'breaching',
    })
})
