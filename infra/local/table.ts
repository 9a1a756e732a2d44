import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateTableCommand, DescribeTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { openTable, type Table } from '../../shared/store/table.ts'
import { tableSchema } from '../table-schema.ts'
import { mendWorkIndex } from './mend-work-index.ts'

/** The embedded table, served over HTTP on this machine. */
export interface LocalTable {
  readonly table: Table
  readonly endpoint: string
  close(): Promise<void>
}

/**
 * Starts the embedded table on disk at `path` (in memory without one), creating it where it is new and mending it
 * where it was not closed.
 */
export async function startLocalTable({
  path,
  name = 'vigie',
}: {
  path?: string
  name?: string
} = {}): Promise<LocalTable> {
  const server = dynalite({ path, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  const table = openTable(name, endpoint)
  await createTable(table)
  const closed = path && `${path}.closed`
  if (closed && !existsSync(closed)) await mendWorkIndex(table)
  if (closed) rmSync(closed, { force: true })
  return {
    table,
    endpoint,
    close: async () => {
      table.client.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      if (closed) writeFileSync(closed, '')
    },
  }
}

async function createTable({ name, client }: Table) {
  const { fields, primaryIndex, globalIndexes } = tableSchema
  const keySchema = ({ hashKey, rangeKey }: { hashKey: string; rangeKey: string }) => [
    { AttributeName: hashKey, KeyType: 'HASH' as const },
    { AttributeName: rangeKey, KeyType: 'RANGE' as const },
  ]
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: Object.keys(fields).map((field) => ({
          AttributeName: field,
          AttributeType: 'S',
        })),
        KeySchema: keySchema(primaryIndex),
        GlobalSecondaryIndexes: Object.entries(globalIndexes).map(([index, key]) => ({
          IndexName: index,
          KeySchema: keySchema(key),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...key.projection] },
        })),
      }),
    )
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  while (!(await isActive(name, client))) await sleep(5)
}

async function isActive(name: string, client: Table['client']): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  return Table?.TableStatus === 'ACTIVE'
}
