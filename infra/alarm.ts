import { operatorTopic } from './operator.ts'

type AlarmArgs = Partial<aws.cloudwatch.MetricAlarmArgs> & { readonly threshold: number }

export const minutes = (count: number) => count * 60

/** Tells the operator when the sum of a metric over five minutes is `threshold` or more, unless said otherwise. */
export const alarm = (name: string, description: string, args: AlarmArgs) =>
  new aws.cloudwatch.MetricAlarm(name, {
    name: `${$app.name}-${$app.stage}-${name}`,
    alarmDescription: description,
    comparisonOperator: 'GreaterThanOrEqualToThreshold',
    evaluationPeriods: 1,
    period: minutes(5),
    statistic: 'Sum',
    treatMissingData: 'notBreaching',
    alarmActions: [operatorTopic.arn],
    okActions: [operatorTopic.arn],
    ...args,
  })
