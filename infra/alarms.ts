import { alarm, minutes } from './alarm.ts'
import { api, intake, web } from './api.ts'
import { canary } from './canary.ts'
import { failures } from './failures.ts'
import { namespace } from './metrics.ts'
import { deliver, feedback, percolate, sweep } from './pipeline.ts'
import { table } from './table.ts'

const functions = {
  Intake: intake,
  Web: web,
  Percolate: percolate,
  Deliver: deliver,
  Sweep: sweep,
  Feedback: feedback,
  Canary: canary,
}

for (const [name, { name: FunctionName }] of Object.entries(functions)) {
  const lambda = { namespace: 'AWS/Lambda', dimensions: { FunctionName } }
  alarm(`${name}Errors`, `${name} fails again and again; its log says why`, {
    ...lambda,
    metricName: 'Errors',
    threshold: 3,
  })
  // deliver is throttled by design: it may run no more often than SES's rate allows
  if (name !== 'Deliver')
    alarm(`${name}Throttles`, `Lambda lets no more of ${name} run at once; ask for a higher quota`, {
      ...lambda,
      metricName: 'Throttles',
      threshold: 10,
    })
}

alarm('ApiFaults', 'The API answers 5xx', {
  namespace: 'AWS/ApiGateway',
  metricName: '5xx',
  dimensions: { ApiId: api.nodes.api.id },
  threshold: 5,
})

alarm('FailuresWaiting', 'Events were given up; look into the failures queue', {
  namespace: 'AWS/SQS',
  metricName: 'ApproximateNumberOfMessagesVisible',
  dimensions: { QueueName: failures.nodes.queue.name },
  statistic: 'Maximum',
  threshold: 1,
})

alarm('TableThrottles', 'The table refuses writes: one of its partitions is too hot', {
  namespace: 'AWS/DynamoDB',
  metricName: 'WriteThrottleEvents',
  dimensions: { TableName: table.name },
  threshold: 10,
})

alarm('Parked', 'Work was given up after all its attempts and waits for a person', {
  namespace,
  metricName: 'Parked',
  statistic: 'Maximum',
  threshold: 1,
})

alarm('Overdue', 'Something has been due for five minutes or longer and is not done', {
  namespace,
  metricName: 'OverdueSeconds',
  statistic: 'Maximum',
  threshold: 300,
})

alarm('Canary', 'The canary, a dispatch of our own, was not mailed', {
  namespace,
  metricName: 'CanaryMailed',
  comparisonOperator: 'LessThanThreshold',
  period: minutes(15),
  threshold: 1,
  treatMissingData: 'breaching',
})

// SES reviews an account at 5 % bounces or 0.1 % complaints, and stops it at 10 % or 0.5 %
alarm('Bounces', 'More than 3 % of mail bounces; SES puts an account under review at 5 %', {
  namespace: 'AWS/SES',
  metricName: 'Reputation.BounceRate',
  statistic: 'Average',
  period: minutes(60),
  threshold: 0.03,
})

alarm('Complaints', 'More than 0.05 % of mail is reported as spam; SES reviews an account at 0.1 %', {
  namespace: 'AWS/SES',
  metricName: 'Reputation.ComplaintRate',
  statistic: 'Average',
  period: minutes(60),
  threshold: 0.0005,
})
