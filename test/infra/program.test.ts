import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Evaluated, evaluate } from './evaluate.ts'
import { functionsOf, inputsOf } from './functions.ts'
import { listProgram } from './listing.ts'
import { root } from './platform.ts'
import { rules } from './rules.ts'
import { personal, production } from './stages.ts'

let permanent: Evaluated
let throwAway: Evaluated

beforeAll(async () => {
  permanent = await evaluate(production)
  throwAway = await evaluate(personal)
}, 180_000)

describe.each(Object.entries(rules))('the program %s', (_promise, broken) => {
  it('on a permanent stage', () => expect(broken(permanent)).toEqual([]))
  it('on a throw-away stage', () => expect(broken(throwAway)).toEqual([]))
})

describe('a throw-away stage', () => {
  it('lets go of its table when it is removed', () => {
    const [table] = throwAway.created.filter(({ type }) => type === 'aws:dynamodb/table:Table')
    expect(table).toMatchObject({ retain: false, inputs: { deletionProtectionEnabled: false } })
    expect(throwAway.app).toMatchObject({ removal: 'remove', protect: false })
  })

  it('costs nothing while nobody uses it: no alarms, no dashboard, no canary', () => {
    const types = throwAway.created.map(({ type }) => type)
    expect(types.filter((type) => /metricAlarm|dashboard/i.test(type))).toEqual([])
    expect(inputsOf(throwAway, 'aws:scheduler/schedule:Schedule')).toHaveLength(1)
  })

  it('asks for no reserved concurrency, which a new account cannot give', () => {
    for (const { inputs } of functionsOf(throwAway))
      expect(inputs.reservedConcurrentExecutions).toBeUndefined()
  })
})

describe('a permanent stage', () => {
  it('lets no more deliveries run at once than SES can take', () => {
    const [deliver] = functionsOf(permanent).filter(({ id }) => id === 'Deliver')
    expect(deliver!.inputs.reservedConcurrentExecutions).toBe(2)
  })

  it('signs its mail, says what to do with mail that is not signed, and has its own return path', () => {
    const records = inputsOf(permanent, 'aws:route53/record:Record').map(
      ({ name, type }) => `${type} ${name}`,
    )
    expect(records).toEqual(
      expect.arrayContaining([
        'CNAME dkim1._domainkey.vigie.example.org',
        'TXT _dmarc.vigie.example.org',
        'MX bounce.vigie.example.org',
      ]),
    )
  })

  it('tells the feedback function of every bounce and complaint', () => {
    expect(
      inputsOf(permanent, 'aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination'),
    ).toMatchObject([
      { eventDestination: { matchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'], enabled: true } },
    ])
  })

  it('writes no address, path or agent into the log of its API', () => {
    const [stage] = inputsOf(permanent, 'aws:apigatewayv2/stage:Stage')
    expect(JSON.stringify(stage)).not.toMatch(/sourceIp|userAgent|context\.path/)
  })
})

describe('the alarms of a permanent stage', () => {
  const alarms = () => inputsOf(permanent, 'aws:cloudwatch/metricAlarm:MetricAlarm')
  const filters = () => inputsOf(permanent, 'aws:cloudwatch/logMetricFilter:LogMetricFilter')

  it('tell the operator, each of them', () => {
    expect(alarms().length).toBeGreaterThan(20)
    for (const { alarmActions } of alarms())
      expect(alarmActions).toMatchObject([expect.stringContaining('Operator')])
    expect(inputsOf(permanent, 'aws:sns/topicSubscription:TopicSubscription')).toContainEqual(
      expect.objectContaining({ protocol: 'email', endpoint: 'operator@example.org' }),
    )
  })

  it('watch every function for errors', () => {
    const watched = alarms()
      .filter(({ metricName }) => metricName === 'Errors')
      .map(({ dimensions }) => (dimensions as { FunctionName: string }).FunctionName)
    expect(watched.sort()).toEqual(
      functionsOf(permanent)
        .map(({ inputs }) => inputs.name)
        .sort(),
    )
  })

  it('watch every source for silence', () =>
    expect(alarms()).toContainEqual(
      expect.objectContaining({
        metricName: 'Accepted',
        dimensions: { Source: 'belga' },
        evaluationPeriods: 24,
      }),
    ))

  it('and the graphs count only what some log is read for', () => {
    const fed = new Set(
      filters().map(({ metricTransformation }) => (metricTransformation as { name: string }).name),
    )
    const [dashboard] = inputsOf(permanent, 'aws:cloudwatch/dashboard:Dashboard')
    const drawn = [...String(dashboard!.dashboardBody).matchAll(/"Vigie\/production","(\w+)"/g)].map(
      ([, name]) => name,
    )
    const watched = alarms().filter(({ namespace }) => namespace === 'Vigie/production')
    const asked = [...drawn, ...watched.map(({ metricName }) => metricName)]
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((name) => !fed.has(String(name)))).toEqual([])
  })

  it('read events that the code logs', () => {
    const events = new Set(filters().map(({ pattern }) => /"(.*)"/.exec(String(pattern))![1]!))
    const sources = ['functions', 'shared/pipeline'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    for (const event of events)
      expect([event, sources.some((source) => source.includes(`event: '${event}'`))]).toEqual([event, true])
  })
})

describe('what would be created', () => {
  it('on a permanent stage is what was last agreed upon', async () =>
    expect(listProgram('production', permanent)).toMatchFileSnapshot('../golden/infra/production.txt'))

  it('on a throw-away stage is what was last agreed upon', async () =>
    expect(listProgram('ada', throwAway)).toMatchFileSnapshot('../golden/infra/throw-away.txt'))
})
