import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBBatchResponse } from 'aws-lambda'
import { bundleFunction } from './bundle.ts'
import { createDeclaredTable, localAccount, localClient } from './deployed-table.ts'
import type { Evaluated } from './evaluate.ts'
import { type DeployedFunction, functionsOf, inputsOf } from './functions.ts'
import { type Guard, type GuardedCall, type Stores, startGuard } from './guard.ts'
import { type HttpAnswer, httpAnswer, httpEvent } from './http-event.ts'
import { type Lambda, startLambda } from './lambda.ts'
import { createStream } from './stream.ts'
import { startDelivery } from './stream-delivery.ts'

/** A program that runs on this machine as it would in an account: its own bundles, settings, roles and triggers. */
export interface Deployment {
  /** Calls the API over its routes. */
  fetch(request: Request): Promise<Response>
  /** Runs every schedule once. */
  tick(): Promise<void>
  /** Hands an SNS event to the functions that are subscribed. */
  notify(event: unknown): Promise<void>
  /** Waits until the stream has woken whoever it must, and nothing more comes of it. */
  settled(): Promise<void>
  readonly functions: readonly RunningFunction[]
  /** What was given up after all its attempts. */
  readonly failures: readonly unknown[]
  close(): Promise<void>
}

/** A function that runs, and the guard between it and the stores. */
export interface RunningFunction {
  readonly deployed: DeployedFunction
  readonly lambda: Lambda
  readonly calls: readonly GuardedCall[]
  stop(): Promise<void>
}

/** Makes the program's table, and starts each of its functions over the stores given. */
export async function deploy(program: Evaluated, stores: Omit<Stores, 'identities'>): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-deployment-'))
  const client = localClient(stores.table)
  const table = await createDeclaredTable(client, inputsOf(program, 'aws:dynamodb/table:Table')[0]!)
  const identities = inputsOf(program, 'aws:sesv2/emailIdentity:EmailIdentity').map((one) =>
    String(one.emailIdentity),
  )
  const functions: RunningFunction[] = []
  const invoke = async <Answer>(arn: string, event: unknown) =>
    (await functions.find(({ deployed }) => deployed.arn === arn)!.lambda.invoke<Answer>(event)).answer
  const mappings = inputsOf(program, 'aws:lambda/eventSourceMapping:EventSourceMapping')
  const stream = startDelivery(mappings, (arn, event) => invoke<DynamoDBBatchResponse>(arn, event))
  const recordsOf = createStream(client, table)
  for (const deployed of functionsOf(program))
    functions.push(
      await start(deployed, join(folder, deployed.id), { ...stores, identities }, (input) =>
        stream.feed(recordsOf(input)),
      ),
    )
  return {
    functions,
    failures: stream.failures,
    settled: stream.settled,
    fetch: async (request) => {
      const { key, arn } = routeOf(program, request)
      return httpAnswer(await invoke<HttpAnswer>(arn, await httpEvent(request, key)))
    },
    tick: async () => {
      for (const { arn, input } of schedulesOf(program)) await invoke(arn, JSON.parse(input))
    },
    notify: async (event) => {
      for (const arn of subscribersOf(program)) await invoke(arn, event)
    },
    close: async () => {
      await Promise.all(functions.map((one) => one.stop()))
      client.destroy()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Starts a function from its bundle, told nothing but what the program tells it and where AWS is on this machine. */
async function start(
  deployed: DeployedFunction,
  folder: string,
  stores: Stores,
  onWrite: (input: Record<string, unknown>) => void,
): Promise<RunningFunction> {
  mkdirSync(folder)
  const bundle = await bundleFunction(deployed.build, folder)
  const guard: Guard = await startGuard(deployed.statements, stores, onWrite)
  const { environment, timeout, name } = deployed.inputs as {
    environment: { variables: Record<string, string> }
    timeout: number
    name: string
  }
  const env = { ...environment.variables, ...lambdaEnvironment(name), ...guard.env }
  const lambda = await startLambda(bundle, env, timeout * 1000)
  return {
    deployed,
    lambda,
    calls: guard.calls,
    stop: () => {
      lambda.stop()
      return guard.close()
    },
  }
}

/** What Lambda itself tells every function. */
const lambdaEnvironment = (name: string) => ({
  AWS_REGION: localAccount.region,
  AWS_ACCESS_KEY_ID: localAccount.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localAccount.credentials.secretAccessKey,
  AWS_LAMBDA_FUNCTION_NAME: name,
})

/** The route API Gateway would take: the one that names method and path, or the default. */
function routeOf(program: Evaluated, request: Request): { key: string; arn: string } {
  const routes = inputsOf(program, 'aws:apigatewayv2/route:Route').map(({ routeKey, target }) => ({
    key: String(routeKey),
    integration: String(target).replace(/^integrations\/(.*)-id$/, '$1'),
  }))
  const exact = `${request.method} ${new URL(request.url).pathname}`
  const { key, integration } =
    routes.find((route) => route.key === exact) ?? routes.find((route) => route.key === '$default')!
  const found = program.created.find(
    ({ type, name }) => type === 'aws:apigatewayv2/integration:Integration' && name === integration,
  )
  return { key, arn: String(found!.inputs.integrationUri) }
}

const schedulesOf = (program: Evaluated) =>
  inputsOf(program, 'aws:scheduler/schedule:Schedule').map(
    ({ target }) => target as { arn: string; input: string },
  )

const subscribersOf = (program: Evaluated) =>
  inputsOf(program, 'aws:sns/topicSubscription:TopicSubscription')
    .filter(({ protocol }) => protocol === 'lambda')
    .map(({ endpoint }) => String(endpoint))
