import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { Suppression } from '../domain/suppression.ts'
import type { SuppressionStore } from '../pipeline/ports/suppression-store.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'
import { put, read } from './write.ts'

/** The suppressions in the table, kept apart from their subscriber so that they outlive them. */
export function suppressionsIn(table: Table): SuppressionStore {
  return {
    find: async (subscriber) => {
      const item = await read(table, keys.suppression(subscriber))
      return item && Suppression.strip().parse(item)
    },
    put: (suppression) => put(table, keys.suppression(suppression.subscriber), suppression),
    lift: async (subscriber) => {
      const key = keys.suppression(subscriber)
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: key }))
    },
  }
}
