import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { IndexManifest, IndexSegments } from '../pipeline/ports/index-segments.ts'
import { keys } from './keys.ts'
import type { Table } from './table.ts'

const snapshot = { generation: z.string(), sequence: z.int().min(1), chunks: z.int().min(0) }
const Manifest = z.object({ ...snapshot, previous: z.object(snapshot).optional() })

/** Bytes a chunk may have; an item may have 400 KB with its key and names. */
const chunkBytes = 390 * 1024

/** Chunks read or written at the same time. */
const atOnce = 16

/** The index's snapshots in the table, in chunks of under 400 KB. */
export function segmentsIn(table: Table): IndexSegments {
  return {
    manifest: async (partition) => {
      const item = await read(table, keys.indexManifest(partition))
      return item && Manifest.parse(item)
    },
    flip: (partition, manifest, replaced) => flip(table, partition, manifest, replaced),
    async write(partition, generation, bytes) {
      const chunks = Math.ceil(bytes.length / chunkBytes)
      await eachChunk(chunks, async (chunk) => {
        const content = bytes.subarray(chunk * chunkBytes, (chunk + 1) * chunkBytes)
        const item = { ...keys.indexSegment(partition, generation, chunk), bytes: content }
        await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
      })
      return chunks
    },
    read: (partition, generation, chunks) => readChunks(table, partition, generation, chunks),
    remove: (partition, generation, chunks) =>
      eachChunk(chunks, async (chunk) => {
        const Key = keys.indexSegment(partition, generation, chunk)
        await table.client.send(new DeleteCommand({ TableName: table.name, Key }))
      }),
  }
}

async function read(table: Table, key: { pk: string; sk: string }) {
  const request = { TableName: table.name, Key: key, ConsistentRead: true }
  return (await table.client.send(new GetCommand(request))).Item
}

async function readChunks(table: Table, partition: number, generation: string, chunks: number) {
  const parts: Uint8Array[] = []
  await eachChunk(chunks, async (chunk) => {
    const item = await read(table, keys.indexSegment(partition, generation, chunk))
    if (item?.bytes instanceof Uint8Array) parts[chunk] = item.bytes
  })
  const found = parts.filter((part) => part !== undefined)
  return found.length === chunks ? new Uint8Array(Buffer.concat(found)) : undefined
}

async function flip(
  table: Table,
  partition: number,
  manifest: IndexManifest,
  replaced: string | undefined,
): Promise<'flipped' | 'lost'> {
  const unchanged =
    replaced === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'generation = :replaced',
          ExpressionAttributeValues: { ':replaced': replaced },
        }
  try {
    const Item = { ...manifest, ...keys.indexManifest(partition) }
    await table.client.send(new PutCommand({ TableName: table.name, Item, ...unchanged }))
    return 'flipped'
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'lost'
    throw error
  }
}

/** Does something for each chunk, a few at a time. */
async function eachChunk(chunks: number, act: (chunk: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < chunks) await act(next++)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, chunks) }, worker))
}
