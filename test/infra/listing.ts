import type { Created, Evaluated } from './evaluate.ts'
import { fixedCost } from './fixed-cost.ts'
import { type DeployedFunction, functionsOf, inputsOf } from './functions.ts'

/** What `sst deploy` would create for a stage, to be read by people: its functions, its cost, and every resource. */
export function listProgram(stage: string, program: Evaluated): string {
  const resources = program.created.filter(({ type }) => /^(aws|random):/.test(type))
  const cost = fixedCost(program)
  const total = cost.reduce((sum, { dollars }) => sum + dollars, 0)
  return [
    `stage ${stage}: ${resources.length} resources, $${total.toFixed(2)} a month before it is used`,
    ...cost.map(
      ({ what, count, dollars }) =>
        `  ${what.padEnd(16)} ${String(count).padStart(6)}  $${dollars.toFixed(2)}`,
    ),
    '',
    ...functionsOf(program).flatMap((one) => listFunction(one, program)),
    ...resources.map(listResource).sort(),
    '',
  ].join('\n')
}

function listFunction(
  { id, build, inputs, statements, arn }: DeployedFunction,
  program: Evaluated,
): string[] {
  const reserved = inputs.reservedConcurrentExecutions
  return [
    `${id}: ${build.handler}, ${inputs.memorySize} MB, ${inputs.timeout} s${reserved === undefined ? '' : `, at most ${reserved} at once`}`,
    ...callersOf(arn, program).map((caller) => `  called by ${caller}`),
    `  linked to ${Object.keys(build.links).join(', ')}`,
    ...statements.map(
      ({ Action, Resource, Condition }) =>
        `  may ${Action.join(', ')} on ${Resource.map(shorten).join(', ')}${Condition ? ` where ${JSON.stringify(Condition)}` : ''}`,
    ),
    '',
  ]
}

/** What calls a function: routes, the stream, schedules, topics. */
function callersOf(arn: string, program: Evaluated): string[] {
  const integrations = program.created
    .filter(({ inputs }) => inputs.integrationUri === arn)
    .map(({ name }) => name)
  const called = (
    type: string,
    field: (inputs: Created['inputs']) => unknown,
    say: (inputs: Created['inputs']) => string,
  ) =>
    inputsOf(program, type)
      .filter((inputs) => field(inputs) === arn)
      .map(say)
  return [
    ...inputsOf(program, 'aws:apigatewayv2/route:Route')
      .filter(({ target }) => integrations.some((name) => target === `integrations/${name}-id`))
      .map(({ routeKey }) => `the API, ${routeKey}`),
    ...called(
      'aws:lambda/eventSourceMapping:EventSourceMapping',
      ({ functionName }) => functionName,
      ({ batchSize }) => `the stream, ${batchSize} records at most`,
    ),
    ...called(
      'aws:scheduler/schedule:Schedule',
      ({ target }) => (target as { arn: string }).arn,
      ({ scheduleExpression }) => `a schedule, ${scheduleExpression}`,
    ),
    ...called(
      'aws:sns/topicSubscription:TopicSubscription',
      ({ endpoint }) => endpoint,
      ({ topic }) => `the topic ${shorten(String(topic))}`,
    ),
  ]
}

function listResource({ type, name, inputs, retain }: Created): string {
  const kind = type.replace(/^(\w+):.*:(\w+)$/, '$2')
  const settings = Object.entries(inputs)
    .filter(([key, value]) => value !== null && !hidden.has(key))
    .map(([key, value]) => `  ${key}: ${shorten(typeof value === 'string' ? value : JSON.stringify(value))}`)
  return [`${kind} ${name}${retain ? ' (stays when the stage is removed)' : ''}`, ...settings.sort()].join(
    '\n',
  )
}

/** What differs with every edit of the code, or is said under the function. */
const hidden = new Set(['s3Key', 'key', 'source', 'inlinePolicies'])

/** ARNs and names without what is the same in all of them, or made up. */
const shorten = (text: string) =>
  text.replace(/arn:aws:([a-z-]+):[a-z0-9-]*:\d*:/g, '$1:').replace(/-drrmzcfu\b/g, '')
