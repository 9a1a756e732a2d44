import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The one table everything lives in, and the client that reaches it. */
export interface Table {
  readonly name: string
  readonly client: DynamoDBDocumentClient
}

/** Reaches a table; `endpoint` only where it is not AWS (the embedded table). */
export function openTable(name: string, endpoint?: string): Table {
  const local = { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  const client = new DynamoDBClient(endpoint === undefined ? {} : local)
  return {
    name,
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  }
}
