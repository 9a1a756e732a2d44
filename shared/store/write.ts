import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

export interface Key {
  readonly pk: string
  readonly sk: string
}
export type Item = Record<string, unknown>

/** One item, read consistently. */
export async function read(table: Table, key: Key): Promise<Item | undefined> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: { ...key }, ConsistentRead: true }),
  )
  return found.Item
}

/** The items of one partition whose sort key begins so, in its order; read consistently, page by page. */
export async function readRange(table: Table, pk: string, beginning: string): Promise<Item[]> {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :beginning)',
        ExpressionAttributeValues: { ':pk': pk, ':beginning': beginning },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from !== undefined)
  return items
}

/** Puts an item, whatever was there. */
export async function put(table: Table, key: Key, item: Item): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, ...key } }))
}

/** Puts an item that is not there yet; `false` when it is. */
export async function putNew(table: Table, key: Key, item: Item): Promise<boolean> {
  return held(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...item, ...key },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  )
}

/** Puts an item over the version of it that is said to be there; `false` when another is. */
export async function putOver(table: Table, key: Key, item: Item, version: number): Promise<boolean> {
  return held(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...item, ...key },
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      }),
    ),
  )
}

/** A conditional change of one item: attributes are written `#name`, values `:name` and found under `name`. */
export interface Change {
  readonly update: string
  readonly condition: string
  readonly values: Item
}

/** Changes an item where its condition holds and answers all of it; `undefined` when it does not hold. */
export async function change(table: Table, key: Key, change: Change): Promise<Item | undefined> {
  let changed: Item | undefined
  await held(async () => {
    const answer = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...key },
        UpdateExpression: change.update,
        ConditionExpression: change.condition,
        ExpressionAttributeNames: namesIn(change),
        ExpressionAttributeValues: Object.fromEntries(
          Object.entries(change.values).map(([name, value]) => [`:${name}`, value]),
        ),
        ReturnValues: 'ALL_NEW',
      }),
    )
    changed = answer.Attributes
  })
  return changed
}

function namesIn({ update, condition }: Change) {
  const names = `${update} ${condition}`.match(/#\w+/g) ?? []
  return Object.fromEntries(names.map((name) => [name, name.slice(1)]))
}

async function held(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
