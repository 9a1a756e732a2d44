import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Dispatch, DispatchId, type Revision } from '../domain/dispatch.ts'
import type { DispatchStore } from '../pipeline/ports/dispatch-store.ts'
import { keys, prefixes } from './keys.ts'
import type { Table } from './table.ts'
import { queued } from './work.ts'
import { change, putNew, read } from './write.ts'

/** Claims of texts are kept this long: a reprint after it counts as new. */
const textClaimDays = 90

const RevisionItem = z.object({ dispatch: Dispatch, revision: z.int(), acceptedAt: z.string() })
const TextItem = z.object({ holder: DispatchId, ttl: z.int() })

/** The dispatches in the table: one item per revision, which carries its own pending work. */
export function dispatchesIn(table: Table): DispatchStore {
  return {
    latest: (id) => latest(table, id),
    revision: async (id, revision) => {
      const item = await read(table, keys.dispatch(id, revision))
      return item && RevisionItem.parse(item)
    },
    keep: async (revision) => {
      const { dispatch, acceptedAt } = revision
      const work = { step: 'percolate', dispatch: dispatch.id, revision: revision.revision } as const
      const item = { ...revision, ...queued(work, new Date(acceptedAt)) }
      return (await putNew(table, keys.dispatch(dispatch.id, revision.revision), item)) ? 'kept' : 'conflict'
    },
    claimText: async (source, hash, id, now) => {
      const key = keys.text(source, hash)
      const seconds = Math.floor(now.getTime() / 1000)
      const claim = { holder: id, ttl: seconds + textClaimDays * 86_400 }
      if (await putNew(table, key, claim)) return { holder: id }
      const { holder, ttl } = TextItem.parse(await read(table, key))
      if (ttl > seconds) return { holder }
      // the table tidies up expired claims when it likes, or never
      await change(table, key, {
        update: 'SET #holder = :holder, #ttl = :ttl',
        condition: '#holder = :before AND #ttl <= :now',
        values: { ...claim, before: holder, now: seconds },
      })
      return TextItem.parse(await read(table, key))
    },
    moveTextClaim: async (source, hash, from, to) => {
      const moved = await change(table, keys.text(source, hash), {
        update: 'SET #holder = :to',
        condition: '#holder = :from',
        values: { from, to },
      })
      return moved !== undefined
    },
  }
}

async function latest(table: Table, id: DispatchId): Promise<Revision | undefined> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :revision)',
      ExpressionAttributeValues: { ':pk': keys.dispatch(id, 0).pk, ':revision': prefixes.revision },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    }),
  )
  const [item] = page.Items ?? []
  return item && RevisionItem.parse(item)
}
