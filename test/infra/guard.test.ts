import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeclaredTable, localAccount, localClient } from './deployed-table.ts'
import { arn } from './fake-aws.ts'
import { type Guard, startGuard } from './guard.ts'
import { statementsOf } from './policy.ts'
import { type Store, stores } from './stores.ts'

describe('the guard between a function and its stores', () => {
  const written: Record<string, unknown>[] = []
  let store: Store
  let guard: Guard

  beforeAll(async () => {
    store = await stores[0]!.start()
    const keys = { hashKey: 'pk', rangeKey: 'sk' }
    const attributes = ['pk', 'sk', 'workQueue', 'workDue'].map((name) => ({ name, type: 'S' }))
    const work = { name: 'work', hashKey: 'workQueue', rangeKey: 'workDue', projectionType: 'ALL' }
    const client = localClient(store.endpoint)
    await createDeclaredTable(client, { name: 'vigie', ...keys, attributes, globalSecondaryIndexes: [work] })
    client.destroy()
    const statements = statementsOf({
      Statement: [{ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: arn('dynamodb', 'table/vigie') }],
    })
    const stands = { table: store.endpoint, mail: 'http://127.0.0.1:9', identities: ['example.org'] }
    guard = await startGuard(statements, stands, (input) => written.push(input))
  })
  afterAll(async () => {
    await guard.close()
    await store.close()
  })

  const item = { pk: { S: 'a' }, sk: { S: 'b' } }

  it('lets through what the role allows, and tells of the write and its units', async () => {
    const client = new DynamoDBClient({ ...localAccount, endpoint: guard.env.AWS_ENDPOINT_URL_DYNAMODB })
    await client.send(
      new PutItemCommand({ TableName: 'vigie', Item: { ...item, body: { S: 'x'.repeat(3000) } } }),
    )
    expect(written).toMatchObject([{ TableName: 'vigie' }])
    expect(guard.calls.at(-1)).toMatchObject({ action: 'dynamodb:PutItem', allowed: true, units: 3 })
  })

  it('refuses what it does not, as AWS would', async () => {
    const client = new DynamoDBClient({ ...localAccount, endpoint: guard.env.AWS_ENDPOINT_URL_DYNAMODB })
    await expect(client.send(new GetItemCommand({ TableName: 'vigie', Key: item }))).rejects.toThrow(
      expect.objectContaining({ name: 'AccessDeniedException' }),
    )
    expect(guard.calls.at(-1)).toMatchObject({ action: 'dynamodb:GetItem', allowed: false })
  })

  it('refuses mail from an identity that the role may not send as', async () => {
    const client = new SESClient({ ...localAccount, endpoint: guard.env.AWS_ENDPOINT_URL_SES })
    const mail = {
      Source: 'alerts@example.org',
      Destinations: ['a@example.com'],
      RawMessage: { Data: Buffer.from('') },
    }
    await expect(client.send(new SendRawEmailCommand(mail))).rejects.toThrow(
      expect.objectContaining({ name: 'AccessDenied' }),
    )
    expect(guard.calls.at(-1)).toMatchObject({
      action: 'ses:SendRawEmail',
      resources: [arn('ses', 'identity/example.org')],
      context: { 'ses:FromAddress': 'alerts@example.org' },
    })
  })
})
