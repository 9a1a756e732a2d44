import type { Evaluated } from './evaluate.ts'
import { inputsOf } from './functions.ts'
import { minutesAMonth, prices } from './prices.ts'

/** One thing that costs while nobody uses the stage, in dollars a month. */
export interface Cost {
  readonly what: string
  readonly count: number
  readonly dollars: number
}

/** What a stage costs a month before anything is posted to it. */
export function fixedCost(program: Evaluated): Cost[] {
  const count = (type: string) => inputsOf(program, type).length
  const metrics = new Set(
    inputsOf(program, 'aws:cloudwatch/logMetricFilter:LogMetricFilter').map(
      ({ metricTransformation }) => (metricTransformation as { name: string }).name,
    ),
  )
  const calls = inputsOf(program, 'aws:scheduler/schedule:Schedule')
    .map(({ scheduleExpression }) => minutesAMonth / minutesBetween(String(scheduleExpression)))
    .reduce((sum, each) => sum + each, 0)
  return [
    { what: 'alarms', count: count(alarms), dollars: count(alarms) * prices.alarm },
    { what: 'metrics', count: metrics.size, dollars: metrics.size * prices.metric },
    { what: 'dashboards', count: count(dashboards), dollars: count(dashboards) * prices.dashboard },
    {
      what: 'scheduled calls',
      count: calls,
      dollars: (calls / 1e6) * (prices.schedules + prices.lambdaCalls),
    },
  ]
}

const alarms = 'aws:cloudwatch/metricAlarm:MetricAlarm'
const dashboards = 'aws:cloudwatch/dashboard:Dashboard'

function minutesBetween(expression: string): number {
  const [, minutes] = /^rate\((\d+) minutes?\)$/.exec(expression) ?? []
  if (minutes === undefined) throw new Error(`The cost of ${expression} is not known`)
  return Number(minutes)
}
