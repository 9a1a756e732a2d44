import { DeleteCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Table } from '../../shared/store/table.ts'

const Entry = z.object({
  pk: z.string(),
  sk: z.string(),
  workQueue: z.string().optional(),
  workDue: z.string().optional(),
})
type Entry = z.infer<typeof Entry>

/**
 * Brings the embedded table's `work` index back to what its items say, after a process that was killed.
 *
 * The embedded table writes an item's index entries before the item and not together with it, so a kill in between can
 * leave work that no query finds, or an entry for work that is done. The deployed table needs nothing of the kind.
 */
export async function mendWorkIndex(table: Table): Promise<void> {
  const items = new Map<string, Entry>()
  for await (const item of scan(table)) if (item.workQueue !== undefined) items.set(nameOf(item), item)
  // writing an item as it is writes its index entry anew
  for (const item of items.values()) await setWork(table, item, item)
  for await (const entry of scan(table, 'work')) {
    const item = items.get(nameOf(entry))
    if (item?.workQueue === entry.workQueue && item?.workDue === entry.workDue) continue
    // the table forgets an entry when an item that has it loses it
    const existed = await setWork(table, entry, entry)
    if (item !== undefined) await setWork(table, item, item)
    else await removeWork(table, entry, existed)
  }
}

const nameOf = ({ pk, sk }: Entry) => JSON.stringify([pk, sk])
const keyOf = ({ pk, sk }: Entry) => ({ pk, sk })

async function* scan({ name, client }: Table, index?: string): AsyncGenerator<Entry> {
  let from: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        IndexName: index,
        ProjectionExpression: 'pk, sk, workQueue, workDue',
        ExclusiveStartKey: from,
      }),
    )
    yield* (page.Items ?? []).map((item) => Entry.parse(item))
    from = page.LastEvaluatedKey
  } while (from !== undefined)
}

/** Gives an item this work; answers whether the item was there before. */
async function setWork(
  { name, client }: Table,
  entry: Entry,
  { workQueue, workDue }: Entry,
): Promise<boolean> {
  const before = await client.send(
    new UpdateCommand({
      TableName: name,
      Key: keyOf(entry),
      UpdateExpression: 'SET workQueue = :workQueue, workDue = :workDue',
      ExpressionAttributeValues: { ':workQueue': workQueue, ':workDue': workDue },
      ReturnValues: 'ALL_OLD',
    }),
  )
  return before.Attributes !== undefined
}

async function removeWork({ name, client }: Table, entry: Entry, existed: boolean): Promise<void> {
  if (!existed) {
    await client.send(new DeleteCommand({ TableName: name, Key: keyOf(entry) }))
    return
  }
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: keyOf(entry),
      UpdateExpression: 'REMOVE workQueue, workDue',
    }),
  )
}
