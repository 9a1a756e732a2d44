import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))

/** The least a function of this kind can be: Hono and the SDK. What a bundle's import time is compared with. */
export const handler = handle(
  new Hono().post('/', async (c) => {
    await table.send(new PutCommand({ TableName: 'table', Item: { pk: 'item' } }))
    return c.json({})
  }),
)
