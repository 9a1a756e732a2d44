import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DynamoDBBatchResponse } from 'aws-lambda'
import { openTable, type Table } from '../../shared/store/table.ts'
import { type Bundle, bundleFunction } from './bundle.ts'
import { createDeclaredTable, localAccount, localClient } from './deployed-table.ts'
import type { Evaluated } from './evaluate.ts'
import { type DeployedFunction, functionsOf, inputsOf } from './functions.ts'
import { type GuardedCall, type Stores, startGuard } from './guard.ts'
import { type HttpAnswer, httpAnswer, httpEvent } from './http-event.ts'
import { type Lambda, startLambda } from './lambda.ts'
import { createStream } from './stream.ts'
import { startDelivery } from './stream-delivery.ts'
import { routeOf, scheduleOf, subscribersOf } from './triggers.ts'

/** A program that runs on this machine as it would in an account: its own bundles, settings, roles and triggers. */
export interface Deployment {
  /** Calls the API over its routes. */
  fetch(request: Request): Promise<Response>
  /** Runs a schedule once. */
  tick(schedule: string): Promise<void>
  /** Hands an SNS event to the functions that are subscribed. */
  notify(event: unknown): Promise<void>
  /** Waits until the stream has woken whoever it must, and nothing more comes of it. */
  settled(): Promise<void>
  /** Loses every wake from now on, or no longer. */
  loseWakes(lose: boolean): void
  readonly functions: readonly RunningFunction[]
  /** Its table, reached past every role. */
  readonly table: Table
  /** What was given up after all its attempts. */
  readonly failures: readonly unknown[]
  close(): Promise<void>
}

/** A function that runs, and the calls the guard between it and the stores has seen. */
export interface RunningFunction {
  readonly deployed: DeployedFunction
  readonly lambda: Lambda
  readonly calls: readonly GuardedCall[]
  stop(): Promise<void>
}

/** A program's functions bundled into a folder, by their names. */
export async function bundleProgram(
  program: Evaluated,
  folder: string,
): Promise<ReadonlyMap<string, Bundle>> {
  const bundles = functionsOf(program).map(async ({ id, build }) => {
    mkdirSync(join(folder, id), { recursive: true })
    return [id, await bundleFunction(build, join(folder, id))] as const
  })
  return new Map(await Promise.all(bundles))
}

/** Makes the program's table, and starts each of its functions from its bundle over the stores given. */
export async function deploy(
  program: Evaluated,
  bundles: ReadonlyMap<string, Bundle>,
  addresses: Omit<Stores, 'identities'>,
): Promise<Deployment> {
  const client = localClient(addresses.table)
  const table = await createDeclaredTable(client, inputsOf(program, 'aws:dynamodb/table:Table')[0]!)
  const identities = inputsOf(program, 'aws:sesv2/emailIdentity:EmailIdentity')
  const stores = { ...addresses, identities: identities.map(({ emailIdentity }) => String(emailIdentity)) }
  const functions: RunningFunction[] = []
  const invoke = <Answer>(arn: string, event: unknown) =>
    functions.find(({ deployed }) => deployed.arn === arn)!.lambda.invoke<Answer>(event)
  const mappings = inputsOf(program, 'aws:lambda/eventSourceMapping:EventSourceMapping')
  const stream = startDelivery(mappings, (arn, event) => invoke<DynamoDBBatchResponse>(arn, event))
  const recordsOf = createStream(client, table)
  let deaf = false
  const onWrite = (input: Record<string, unknown>) => {
    if (!deaf) stream.feed(recordsOf(input))
  }
  for (const deployed of functionsOf(program))
    functions.push(await start(deployed, bundles.get(deployed.id)!, stores, onWrite))
  return {
    functions,
    table: openTable(table, addresses.table),
    failures: stream.failures,
    settled: stream.settled,
    loseWakes: (lose) => {
      deaf = lose
    },
    fetch: async (request) => {
      const { key, arn } = routeOf(program, request)
      return httpAnswer(await invoke<HttpAnswer>(arn, await httpEvent(request, key)))
    },
    tick: async (schedule) => {
      const { arn, input } = scheduleOf(program, schedule)
      await invoke(arn, JSON.parse(input))
    },
    notify: async (event) => {
      for (const arn of subscribersOf(program)) await invoke(arn, event)
    },
    close: async () => {
      await Promise.all(functions.map((one) => one.stop()))
      client.destroy()
    },
  }
}

/** Starts a function, told nothing but what the program tells it and where AWS is on this machine. */
async function start(
  deployed: DeployedFunction,
  bundle: Bundle,
  stores: Stores,
  onWrite: (input: Record<string, unknown>) => void,
): Promise<RunningFunction> {
  const guard = await startGuard(deployed.statements, stores, onWrite)
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
