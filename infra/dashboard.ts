import { api, intake, web } from './api.ts'
import { failures } from './failures.ts'
import { namespace } from './metrics.ts'
import { deliver, feedback, percolate, sweep } from './pipeline.ts'
import { table } from './table.ts'

type Metric = readonly $util.Input<string>[]

const ours = (...names: string[]): Metric[] => names.map((name) => [namespace, name])
const perFunction = (metric: string): Metric[] =>
  [intake, web, percolate, deliver, sweep, feedback].map(({ name }) => [
    'AWS/Lambda',
    metric,
    'FunctionName',
    name,
  ])
const ofApi = (metric: string): Metric => ['AWS/ApiGateway', metric, 'ApiId', api.nodes.api.id]
const ofTable = (metric: string): Metric => ['AWS/DynamoDB', metric, 'TableName', table.name]
const waiting = ['AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'QueueName', failures.nodes.queue.name]

const graphs: readonly (readonly [title: string, statistic: string, metrics: Metric[]])[] = [
  ['Dispatches percolated, mails sent', 'Sum', ours('Percolated', 'Mailed')],
  ['From acceptance to mail in ms, by the canary', 'Maximum', ours('CanaryMs')],
  ['Work overdue, in seconds', 'Maximum', ours('OverdueSeconds')],
  ['Given up', 'Sum', [...ours('Parked'), waiting]],
  ['Errors', 'Sum', perFunction('Errors')],
  ['Throttles', 'Sum', perFunction('Throttles')],
  ['Duration in ms', 'p95', perFunction('Duration')],
  ['Answers of the API', 'Sum', [ofApi('Count'), ofApi('4xx'), ofApi('5xx')]],
  [
    'Bounces, complaints',
    'Average',
    ['BounceRate', 'ComplaintRate'].map((rate) => ['AWS/SES', `Reputation.${rate}`]),
  ],
  [
    'Units of the table',
    'Sum',
    [ofTable('ConsumedReadCapacityUnits'), ofTable('ConsumedWriteCapacityUnits')],
  ],
]

/** Everything a person on call looks at first, on one page, from what comes in to what goes out. */
new aws.cloudwatch.Dashboard('Dashboard', {
  dashboardName: `${$app.name}-${$app.stage}`,
  dashboardBody: $jsonStringify({ widgets: graphs.map((graph, place) => widget(place, ...graph)) }),
})

function widget(place: number, title: string, stat: string, metrics: Metric[]) {
  const position = { x: (place % 3) * 8, y: Math.floor(place / 3) * 6, width: 8, height: 6 }
  const { region } = aws.getRegionOutput()
  return {
    type: 'metric',
    ...position,
    properties: { title, region, stat, period: 300, metrics, view: 'timeSeries' },
  }
}
