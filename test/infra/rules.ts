import { tableSchema } from '../../infra/table-schema.ts'
import type { Created, Evaluated } from './evaluate.ts'
import { functionsOf, inlineStatements, inputsOf } from './functions.ts'
import { type Statement, statementsOf } from './policy.ts'

/** A rule every stage must keep: answers what breaks it, one line each. */
export type Rule = (program: Evaluated) => string[]

const policyTypes = ['aws:sns/topicPolicy:TopicPolicy', 'aws:sqs/queuePolicy:QueuePolicy']

/** Every statement of every policy of the program, with whose it is. */
function allStatements(program: Evaluated): { owner: string; statement: Statement }[] {
  const ofRoles = program.created
    .filter(({ type }) => type === 'aws:iam/role:Role')
    .flatMap(({ name, inputs }) => inlineStatements(inputs).map((statement) => ({ owner: name, statement })))
  const ofResources = program.created
    .filter(({ type }) => policyTypes.includes(type))
    .flatMap(({ name, inputs }) =>
      statementsOf(inputs.policy).map((statement) => ({ owner: name, statement })),
    )
  return [...ofRoles, ...ofResources]
}

/** Wildcards that are meant, and why. */
const explained = [
  // the streams of one function's own log group, whose names Lambda makes up
  /^arn:aws:logs:[^*]+:log-group:\/aws\/lambda\/[^*]+:\*$/,
  // in SES's sandbox every recipient is an identity of the account that must be allowed
  /^arn:aws:ses:[^*]+:identity\/\*$/,
]

/** Actions are named, and so is what they are done to. */
export const namesWhatIsAllowed: Rule = (program) =>
  allStatements(program).flatMap(({ owner, statement }) => [
    ...statement.Action.filter((action) => /[*?]/.test(action)).map((action) => `${owner} may do ${action}`),
    ...statement.Resource.filter(
      (resource) => /[*?]/.test(resource) && !explained.some((known) => known.test(resource)),
    ).map((resource) => `${owner} may do ${statement.Action.join(', ')} to ${resource}`),
  ])

/** Nobody but a service of AWS may take a role, publish or invoke. */
export const trustsServicesAlone: Rule = (program) => {
  const trusts = inputsNamed(program, 'aws:iam/role:Role').flatMap(([owner, { assumeRolePolicy }]) =>
    statementsOf(assumeRolePolicy).map((statement) => ({ owner, statement })),
  )
  const byPolicy = [...trusts, ...allStatements(program)].flatMap(({ owner, statement: { Principal } }) =>
    Principal === undefined || isService(Principal) ? [] : [`${owner} trusts ${JSON.stringify(Principal)}`],
  )
  const byPermission = inputsNamed(program, 'aws:lambda/permission:Permission').flatMap(
    ([owner, { principal, sourceArn }]) =>
      /^[a-z]+\.amazonaws\.com$/.test(String(principal)) && sourceArn
        ? []
        : [`${owner} lets ${principal} invoke, whatever it comes from`],
  )
  return [...byPolicy, ...byPermission]
}

const isService = (principal: NonNullable<Statement['Principal']>) =>
  typeof principal === 'object' &&
  Object.entries(principal).every(
    ([kind, names]) => kind === 'Service' && names.every((name) => /^[a-z]+\.amazonaws\.com$/.test(name)),
  )

/** What a role may do is said here: no policy is borrowed from AWS. */
export const borrowsNoPolicy: Rule = (program) =>
  inputsNamed(program, 'aws:iam/role:Role').flatMap(([owner, { managedPolicyArns }]) =>
    ((managedPolicyArns ?? []) as string[]).map((policy) => `${owner} borrows ${policy}`),
  )

/** Nothing that is given up disappears: every stream, schedule and topic has somewhere to put it. */
export const keepsFailures: Rule = (program) => [
  ...inputsNamed(program, 'aws:lambda/eventSourceMapping:EventSourceMapping').flatMap(([owner, inputs]) =>
    at(inputs, 'destinationConfig', 'onFailure', 'destinationArn') ? [] : [`${owner} loses what fails`],
  ),
  ...inputsNamed(program, 'aws:scheduler/schedule:Schedule').flatMap(([owner, inputs]) =>
    at(inputs, 'target', 'deadLetterConfig', 'arn') ? [] : [`${owner} loses what fails`],
  ),
  ...inputsNamed(program, 'aws:sns/topicSubscription:TopicSubscription')
    .filter(([, { protocol }]) => protocol === 'lambda')
    .flatMap(([owner, { endpoint }]) =>
      hasDestination(program, String(endpoint)) ? [] : [`${owner} loses what fails`],
    ),
]

function hasDestination(program: Evaluated, arn: string): boolean {
  const name = arn.split(':').at(-1)
  return inputsOf(program, 'aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig').some(
    (inputs) => inputs.functionName === name && at(inputs, 'destinationConfig', 'onFailure', 'destination'),
  )
}

/** The table has the keys and the indexes the store asks it by. */
export const keepsTheSchema: Rule = (program) =>
  inputsNamed(program, 'aws:dynamodb/table:Table').flatMap(([owner, inputs]) => {
    const { hashKey, rangeKey } = tableSchema.primaryIndex
    const indexes = (inputs.globalSecondaryIndexes ?? []) as Created['inputs'][]
    return [
      ...(inputs.hashKey === hashKey && inputs.rangeKey === rangeKey ? [] : [`${owner} has other keys`]),
      ...Object.entries(tableSchema.globalIndexes).flatMap(([name, index]) => {
        const found = indexes.find((one) => one.name === name)
        const same = found?.hashKey === index.hashKey && found.rangeKey === index.rangeKey
        return same ? [] : [`${owner} has no index ${name} of ${index.hashKey} and ${index.rangeKey}`]
      }),
    ]
  })

/** A permanent stage keeps its table whatever happens, and every stage its logs for a time and no longer. */
export const keepsWhatItMust: Rule = (program) => [
  ...program.created
    .filter(({ type }) => type === 'aws:dynamodb/table:Table' && program.app.protect)
    .flatMap(({ name, retain, inputs }) => [
      ...(retain ? [] : [`${name} goes when its stage is removed`]),
      ...(inputs.deletionProtectionEnabled === true ? [] : [`${name} can be deleted`]),
      ...(at(inputs, 'pointInTimeRecovery', 'enabled') === true ? [] : [`${name} cannot be restored`]),
    ]),
  ...inputsNamed(program, 'aws:cloudwatch/logGroup:LogGroup').flatMap(([owner, { retentionInDays }]) =>
    Number(retentionInDays) > 0 ? [] : [`${owner} is kept for ever`],
  ),
]

/** Functions run where they are meant to, each with its own log, stream batches failing one record at a time. */
export const runsAsMeant: Rule = (program) => [
  ...functionsOf(program).flatMap(({ id, inputs }) => [
    ...(inputs.runtime === 'nodejs24.x' ? [] : [`${id} runs on ${inputs.runtime}`]),
    ...(String(inputs.architectures) === 'arm64' ? [] : [`${id} runs on ${inputs.architectures}`]),
    ...(String(at(inputs, 'loggingConfig', 'logGroup')).endsWith(`-${id}`) ? [] : [`${id} shares its log`]),
  ]),
  ...inputsNamed(program, 'aws:lambda/eventSourceMapping:EventSourceMapping').flatMap(([owner, inputs]) => [
    ...(String(inputs.functionResponseTypes) === 'ReportBatchItemFailures'
      ? []
      : [`${owner} fails whole batches`]),
    ...(inputs.bisectBatchOnFunctionError === true ? [] : [`${owner} never bisects`]),
    ...(Number(inputs.maximumRetryAttempts) >= 0 ? [] : [`${owner} retries for ever`]),
  ]),
]

/** All the rules, by what they promise. */
export const rules = {
  'names what is allowed and to what': namesWhatIsAllowed,
  'trusts services of AWS alone': trustsServicesAlone,
  'borrows no policy': borrowsNoPolicy,
  'keeps what fails': keepsFailures,
  'declares the keys the store uses': keepsTheSchema,
  'keeps data and logs as long as it must': keepsWhatItMust,
  'runs every function as meant': runsAsMeant,
} satisfies Record<string, Rule>

const inputsNamed = ({ created }: Evaluated, type: string) =>
  created.filter((one) => one.type === type).map(({ name, inputs }) => [name, inputs] as const)

/** The value at a path of nested objects; `undefined` where it ends early. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
