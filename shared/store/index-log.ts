import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Facets, WatchlistId } from '../domain/watchlist.ts'
import type { IndexLog, IndexLogEntry } from '../pipeline/ports/index-log.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'

const Entry = z.object({
  sequence: z.int().min(1),
  change: z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('put'), watchlist: WatchlistId, facets: Facets }),
    z.strictObject({ op: z.literal('remove'), watchlist: WatchlistId }),
  ]),
})

const lastSequence = 999_999_999_999

/** The index log in the table: one item a change, sorted by sequence. */
export function indexLogIn(table: Table): IndexLog {
  return {
    append: (partition, entry) => append(table, partition, entry),
    after: (partition, sequence) => readAfter(table, partition, sequence),
    tail: (partition) => readTail(table, partition),
    truncate: (partition, upTo) => truncate(table, partition, upTo),
  }
}

async function append(table: Table, partition: number, entry: IndexLogEntry): Promise<'appended' | 'taken'> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...entry, ...keys.indexLog(partition, entry.sequence) },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return 'appended'
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'taken'
    throw error
  }
}

const range = (table: Table, partition: number, from: number, to: number) => ({
  TableName: table.name,
  KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
  ExpressionAttributeValues: {
    ':pk': keys.indexLog(partition, from).pk,
    ':from': keys.indexLog(partition, from).sk,
    ':to': keys.indexLog(partition, to).sk,
  },
  ConsistentRead: true,
})

async function readAfter(table: Table, partition: number, sequence: number): Promise<IndexLogEntry[]> {
  const entries: IndexLogEntry[] = []
  let page: Record<string, unknown> | undefined
  do {
    const query = { ...range(table, partition, sequence + 1, lastSequence), ExclusiveStartKey: page }
    const found = await table.client.send(new QueryCommand(query))
    for (const item of found.Items ?? []) entries.push(Entry.parse(item))
    page = found.LastEvaluatedKey
  } while (page !== undefined)
  return entries
}

async function readTail(table: Table, partition: number): Promise<number> {
  const found = await table.client.send(
    new QueryCommand({ ...range(table, partition, 1, lastSequence), ScanIndexForward: false, Limit: 1 }),
  )
  return (found.Items ?? []).map((item) => Entry.parse(item).sequence)[0] ?? 0
}

async function truncate(table: Table, partition: number, upTo: number): Promise<void> {
  const last = Math.min(upTo, (await readTail(table, partition)) - 1)
  for (;;) {
    const found = await table.client.send(
      new QueryCommand({ ...range(table, partition, 1, last), Limit: 25, ProjectionExpression: 'pk, sk' }),
    )
    const items = found.Items ?? []
    if (items.length === 0) return
    const requests = items.map((key) => ({ DeleteRequest: { Key: key } }))
    // what was left unprocessed is found again by the next round
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }))
  }
}
