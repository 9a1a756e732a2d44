import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { arn } from './fake-aws.ts'
import { type AwsCall, isAllowed, type Statement } from './policy.ts'

/** A call that a function made, and whether its role allowed it. */
export interface GuardedCall extends AwsCall {
  readonly allowed: boolean
  /** Request units of the table that it used, as the store says; reads or writes, by the action. */
  readonly units: number
  /** Write units of the `work` index beside them, which DynamoDB Local counts among `units` and dynalite does not. */
  readonly indexUnits: number
}

/** Stands between one function and the embedded stores, as IAM would: what the role does not allow is refused. */
export interface Guard {
  /** What to tell the function's SDK. */
  readonly env: Readonly<Record<string, string>>
  readonly calls: readonly GuardedCall[]
  close(): Promise<void>
}

/** Where the embedded table and SES are, and which identities may send. */
export interface Stores {
  readonly table: string
  readonly mail: string
  readonly identities: readonly string[]
}

/** Called with the input of each write that the table took. */
export type OnWrite = (input: Record<string, unknown>) => void

/** Starts a guard for a function whose role says `statements`, in front of the stores at those addresses. */
export async function startGuard(
  statements: readonly Statement[],
  stores: Stores,
  onWrite: OnWrite,
): Promise<Guard> {
  const calls: GuardedCall[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const { call, target, forward } = read(request, body, stores)
    const allowed = isAllowed(statements, call)
    if (!allowed) {
      calls.push({ ...call, allowed, units: 0, indexUnits: 0 })
      response.writeHead(403, { 'content-type': target.type }).end(target.denial(call))
      return
    }
    const answer = await fetch(target.address, {
      method: 'POST',
      headers: forward.headers,
      body: forward.body,
    })
    const text = await answer.text()
    calls.push({
      ...call,
      allowed,
      units: Math.max(unitsIn(text), forward.leastUnits),
      indexUnits: answer.ok ? indexUnitsOf(forward.write) : 0,
    })
    if (answer.ok && forward.write) onWrite(forward.write)
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? target.type })
      .end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: { AWS_ENDPOINT_URL_DYNAMODB: address, AWS_ENDPOINT_URL_SES: address },
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Target {
  readonly address: string
  readonly type: string
  readonly denial: (call: AwsCall) => string
}

interface Read {
  readonly call: AwsCall
  readonly target: Target
  readonly forward: {
    readonly headers: Record<string, string>
    readonly body: string
    readonly write?: Record<string, unknown>
    /** What AWS charges for the call even where it finds or changes nothing. */
    readonly leastUnits: number
  }
}

/** What a request asks of AWS, by the protocol of its service. */
function read(request: IncomingMessage, body: string, stores: Stores): Read {
  const target = String(request.headers['x-amz-target'] ?? '')
  return target.startsWith('DynamoDB_')
    ? readTableCall(request, target.split('.')[1]!, body, stores.table)
    : readMailCall(request, body, stores)
}

const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']

function readTableCall(request: IncomingMessage, operation: string, body: string, address: string): Read {
  const input = JSON.parse(body) as Record<string, unknown>
  const tables =
    'RequestItems' in input ? Object.keys(input.RequestItems as object) : [String(input.TableName)]
  const index = input.IndexName === undefined ? '' : `/index/${input.IndexName}`
  return {
    call: {
      action: `dynamodb:${operation}`,
      resources: tables.map((table) => arn('dynamodb', `table/${table}${index}`)),
      context: {},
    },
    target: { address, type: 'application/x-amz-json-1.0', denial: tableDenial },
    forward: {
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(request.headers['x-amz-target']),
        authorization: String(request.headers.authorization),
        'x-amz-date': String(request.headers['x-amz-date']),
      },
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
      ...(writes.includes(operation) && { write: input }),
      leastUnits: writes.includes(operation) || input.ConsistentRead === true ? 1 : 0.5,
    },
  }
}

function readMailCall(request: IncomingMessage, body: string, { mail: address, identities }: Stores): Read {
  const form = new URLSearchParams(body)
  const from = form.get('Source') ?? fromHeader(form.get('RawMessage.Data') ?? '')
  const set = form.get('ConfigurationSetName')
  return {
    call: {
      action: `ses:${form.get('Action')}`,
      resources: [
        arn('ses', `identity/${identities.includes(from) ? from : from.split('@')[1]}`),
        ...(set === null ? [] : [arn('ses', `configuration-set/${set}`)]),
      ],
      context: { 'ses:FromAddress': from },
    },
    target: { address, type: 'text/xml', denial: mailDenial },
    forward: {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: String(request.headers.authorization),
        'x-amz-date': String(request.headers['x-amz-date']),
      },
      body,
      leastUnits: 0,
    },
  }
}

function fromHeader(raw: string): string {
  const mail = Buffer.from(raw, 'base64').toString('utf8')
  const from = /^From:\s*(.*)$/im.exec(mail)?.[1]?.trim() ?? ''
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}

const why = ({ action, resources }: AwsCall) =>
  `is not authorized to perform: ${action} on resource: ${resources.join(', ')} because no identity-based policy allows it`

const tableDenial = (call: AwsCall) =>
  JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: why(call) })

const mailDenial = (call: AwsCall) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${why(call)}</Message></Error></ErrorResponse>`

/** The units an answer of the table says it used; 0 for any other answer. */
function unitsIn(text: string): number {
  if (!text.startsWith('{')) return 0
  const { ConsumedCapacity = [] } = JSON.parse(text) as {
    ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[]
  }
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0)
}

/** What a write costs in the sparse index: an entry is put, moved (taken out and put), or taken out. */
function indexUnitsOf(write: Record<string, unknown> = {}): number {
  const item = (write.Item ?? {}) as Record<string, unknown>
  const update = String(write.UpdateExpression ?? '')
  if ('workQueue' in item || /REMOVE #workQueue/.test(update)) return 1
  return /SET[\s\S]*#workDue/.test(update) ? 2 : 0
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}
