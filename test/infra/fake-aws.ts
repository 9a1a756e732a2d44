/** What AWS would answer while the program is evaluated: names, ARNs and policy documents; nothing else is faked. */

export const account = '123456789012'
export const region = 'eu-west-1'

type Inputs = Record<string, unknown>

export const arn = (service: string, resource: string, place = `${region}:${account}`) =>
  `arn:aws:${service}:${place}:${resource}`

const text = (value: unknown) => String(value ?? '')

/** What each kind of resource has once it is there, beside what was asked for. */
const made: Record<string, (inputs: Inputs, name: string) => Inputs> = {
  'aws:dynamodb/table:Table': ({ name }) => ({
    arn: arn('dynamodb', `table/${name}`),
    streamArn: arn('dynamodb', `table/${name}/stream/2026-01-01T00:00:00.000`),
  }),
  'aws:lambda/function:Function': ({ name }) => ({
    arn: arn('lambda', `function:${name}`),
    qualifiedArn: arn('lambda', `function:${name}:1`),
    invokeArn: arn(
      'apigateway',
      `lambda:path/2015-03-31/functions/${arn('lambda', `function:${name}`)}/invocations`,
    ),
    lastModified: '2026-01-01T00:00:00.000Z',
  }),
  'aws:iam/role:Role': ({ name }) => ({ arn: arn('iam', `role/${name}`, `:${account}`) }),
  'aws:sqs/queue:Queue': ({ name }) => ({
    arn: arn('sqs', text(name)),
    url: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
  }),
  'aws:sns/topic:Topic': ({ name }) => ({ arn: arn('sns', text(name)) }),
  'aws:cloudwatch/logGroup:LogGroup': ({ name }) => ({ arn: arn('logs', `log-group:${name}`) }),
  'aws:sesv2/emailIdentity:EmailIdentity': ({ emailIdentity }) => ({
    arn: arn('ses', `identity/${emailIdentity}`),
    dkimSigningAttributes: { tokens: ['dkim1', 'dkim2', 'dkim3'] },
  }),
  'aws:sesv2/configurationSet:ConfigurationSet': ({ configurationSetName }) => ({
    arn: arn('ses', `configuration-set/${configurationSetName}`),
  }),
  'aws:apigatewayv2/api:Api': () => ({
    // a program that is to be run is given its API's address on this machine
    apiEndpoint: process.env.API_ENDPOINT ?? `https://api1234567.execute-api.${region}.amazonaws.com`,
    executionArn: arn('execute-api', 'api1234567'),
  }),
  'aws:apigatewayv2/domainName:DomainName': (inputs) => ({
    domainNameConfiguration: {
      ...(inputs.domainNameConfiguration as Inputs),
      targetDomainName: `d-1234567890.execute-api.${region}.amazonaws.com`,
      hostedZoneId: 'ZAPIGATEWAY',
    },
  }),
  'aws:acm/certificate:Certificate': ({ domainName }) => ({
    arn: arn('acm', 'certificate/1'),
    domainValidationOptions: [
      {
        domainName,
        resourceRecordName: `_1.${domainName}`,
        resourceRecordType: 'CNAME',
        resourceRecordValue: '_1.aws',
      },
    ],
  }),
  'random:index/randomBytes:RandomBytes': () => ({ base64: Buffer.alloc(32, 7).toString('base64') }),
  'pulumi-nodejs:dynamic:Resource': () => ({ zoneId: 'ZHOSTED' }),
}

/** A resource as it would come back from being created. */
export function createResource(type: string, name: string, inputs: Inputs): { id: string; state: Inputs } {
  const state = { ...inputs, ...made[type]?.(inputs, name) }
  if (type.startsWith('aws:') && !('arn' in state)) state.arn = arn(type.split(/[:/]/)[1]!, name)
  return { id: `${name}-id`, state }
}

/** A call of the program to AWS. */
export function answerCall(token: string, inputs: Inputs): Inputs {
  if (token === 'aws:iam/getPolicyDocument:getPolicyDocument') return policyDocument(inputs)
  if (token === 'aws:index/getCallerIdentity:getCallerIdentity') return { accountId: account, id: account }
  if (token === 'aws:index/getRegion:getRegion') return { region, name: region, id: region }
  if (token === 'aws:index/getPartition:getPartition') return { partition: 'aws', dnsSuffix: 'amazonaws.com' }
  if (token === 'aws:route53/getZone:getZone') return { zoneId: 'ZHOSTED', id: 'ZHOSTED' }
  throw new Error(`The program asks AWS for ${token}, which the evaluation cannot answer yet`)
}

interface StatementInput {
  effect?: string
  actions: string[]
  resources?: string[]
  principals?: { type: string; identifiers: string[] }[]
  conditions?: { test: string; variable: string; values: string[] }[]
}

/** The JSON that AWS's provider makes of a policy's statements. */
function policyDocument(inputs: Inputs): Inputs {
  const statements = (inputs.statements ?? []) as StatementInput[]
  const Statement = statements.map(({ effect, actions, resources, principals, conditions }) => ({
    Effect: effect ?? 'Allow',
    Action: actions,
    ...(resources && { Resource: resources }),
    ...(principals && {
      Principal: Object.fromEntries(principals.map((one) => [one.type, one.identifiers])),
    }),
    ...(conditions && { Condition: conditionsOf(conditions) }),
  }))
  const json = JSON.stringify({ Version: '2012-10-17', Statement })
  return { ...inputs, statements, json, minifiedJson: json, id: 'policy' }
}

function conditionsOf(conditions: NonNullable<StatementInput['conditions']>) {
  const tests: Record<string, Record<string, string[]>> = {}
  for (const { test, variable, values } of conditions) tests[test] = { ...tests[test], [variable]: values }
  return tests
}
