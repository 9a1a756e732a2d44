import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type ParkedWork, Work, type WorkQueue } from '../pipeline/ports/work-queue.ts'
import { keyOfWork, parkedQueue, queueOf, queuesOf } from './keys.ts'
import type { Table } from './table.ts'
import { removeWork } from './work.ts'
import { change, type Item } from './write.ts'

/** The work queue that the table's sparse `work` index is. */
export function workQueueIn(table: Table): WorkQueue {
  return {
    due: async (step, now, limit) => {
      const found = await Promise.all(queuesOf(step).map((queue) => dueIn(table, queue, now, limit)))
      return found
        .flat()
        .sort((a, b) => (a.workDue < b.workDue ? -1 : 1))
        .slice(0, limit)
        .map(({ work }) => work)
    },
    claim: async (work, now, leaseMs) => {
      const until = new Date(now.getTime() + leaseMs).toISOString()
      const claimed = await change(table, keyOfWork(work), {
        update: 'SET #workDue = :until, #attempts = if_not_exists(#attempts, :zero) + :one',
        condition: '#workQueue = :queue AND #workDue <= :now',
        values: { until, zero: 0, one: 1, queue: queueOf(work), now: now.toISOString() },
      })
      return claimed && { work, until, attempt: Number(claimed.attempts) }
    },
    complete: async ({ work, until }) => {
      const done = await change(table, keyOfWork(work), {
        update: removeWork,
        condition: '#workQueue = :queue AND #workDue = :until',
        values: { queue: queueOf(work), until },
      })
      return done !== undefined
    },
    postpone: async ({ work, until }, due, fault) => {
      await change(table, keyOfWork(work), {
        update: 'SET #workDue = :due, #fault = :fault',
        condition: '#workQueue = :queue AND #workDue = :until',
        values: { queue: queueOf(work), until, due: due.toISOString(), fault },
      })
    },
    park: async ({ work, until }, now, fault) => {
      await change(table, keyOfWork(work), {
        update: 'SET #workQueue = :parked, #workDue = :now, #fault = :fault',
        condition: '#workQueue = :queue AND #workDue = :until',
        values: { queue: queueOf(work), until, parked: parkedQueue, now: now.toISOString(), fault },
      })
    },
    hasten: async (work, now) => {
      await change(table, keyOfWork(work), {
        update: 'SET #workDue = :now',
        condition: '#workQueue = :queue',
        values: { queue: queueOf(work), now: now.toISOString() },
      })
    },
    parked: async (limit) => (await oldestIn(table, parkedQueue, '9', limit)).flatMap(readParked),
    redrive: async (work, now) => {
      const driven = await change(table, keyOfWork(work), {
        update: 'SET #workQueue = :queue, #workDue = :now REMOVE #attempts, #fault',
        condition: '#workQueue = :parked',
        values: { queue: queueOf(work), now: now.toISOString(), parked: parkedQueue },
      })
      return driven !== undefined
    },
  }
}

const QueuedItem = z.object({
  work: Work,
  workDue: z.string(),
  attempts: z.int().optional(),
  fault: z.string().optional(),
})

async function dueIn(table: Table, queue: string, now: Date, limit: number) {
  const items = await oldestIn(table, queue, now.toISOString(), limit)
  // an item that cannot be read must not hide those behind it
  return items.flatMap((item) => QueuedItem.safeParse(item).data ?? [])
}

function readParked(item: Item): ParkedWork[] {
  const read = QueuedItem.safeParse(item)
  if (!read.success) return []
  const { work, workDue, attempts = 0, fault = '' } = read.data
  return [{ work, attempts, fault, parkedAt: workDue }]
}

async function oldestIn(table: Table, queue: string, until: string, limit: number): Promise<Item[]> {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'work',
        KeyConditionExpression: 'workQueue = :queue AND workDue <= :until',
        ExpressionAttributeValues: { ':queue': queue, ':until': until },
        Limit: limit - items.length,
        ExclusiveStartKey: from,
      }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from !== undefined && items.length < limit)
  return items
}
