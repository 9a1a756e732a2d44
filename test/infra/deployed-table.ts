import { CreateTableCommand, DynamoDBClient, type KeySchemaElement } from '@aws-sdk/client-dynamodb'
import type { Created } from './evaluate.ts'

/** A client of a table on this machine; its key says to both kinds of store that it is the same account. */
export const localClient = (endpoint: string) => new DynamoDBClient({ endpoint, ...localAccount })

export const localAccount = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}

interface Index {
  readonly name: string
  readonly hashKey: string
  readonly rangeKey: string
  readonly projectionType: 'ALL' | 'INCLUDE' | 'KEYS_ONLY'
  readonly nonKeyAttributes?: string[]
}

/** Makes the table as the program declares it: its keys and its indexes, nothing of ours. */
export async function createDeclaredTable(
  client: DynamoDBClient,
  inputs: Created['inputs'],
): Promise<string> {
  const { name, hashKey, rangeKey, attributes, globalSecondaryIndexes } = inputs as {
    name: string
    hashKey: string
    rangeKey: string
    attributes: { name: string; type: 'S' | 'N' | 'B' }[]
    globalSecondaryIndexes: Index[]
  }
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map((one) => ({ AttributeName: one.name, AttributeType: one.type })),
      KeySchema: keySchema(hashKey, rangeKey),
      GlobalSecondaryIndexes: globalSecondaryIndexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index.hashKey, index.rangeKey),
        Projection: { ProjectionType: index.projectionType, NonKeyAttributes: index.nonKeyAttributes },
      })),
    }),
  )
  return name
}

const keySchema = (hashKey: string, rangeKey: string): KeySchemaElement[] => [
  { AttributeName: hashKey, KeyType: 'HASH' },
  { AttributeName: rangeKey, KeyType: 'RANGE' },
]
