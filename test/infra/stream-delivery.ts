import type { DynamoDBBatchResponse } from 'aws-lambda'
import type { Created } from './evaluate.ts'
import { passes, type StreamRecord } from './stream.ts'

/** Hands the records of a stream to the functions mapped to it, as Lambda does. */
export interface StreamDelivery {
  feed(records: Promise<StreamRecord[]>): void
  /** Waits until every record has been handed over or given up, and those that came of it. */
  settled(): Promise<void>
  /** What was given up, as it would reach the failure destination. */
  readonly failures: readonly StreamRecord[]
}

type Invoke = (functionArn: string, event: { Records: StreamRecord[] }) => Promise<DynamoDBBatchResponse>

/** Starts handing over by these event source mappings: their filters, batch sizes and attempts. */
export function startDelivery(mappings: readonly Created['inputs'][], invoke: Invoke): StreamDelivery {
  const failures: StreamRecord[] = []
  const pending = new Set<Promise<void>>()
  const track = (task: Promise<void>) => {
    pending.add(task)
    void task.finally(() => pending.delete(task))
  }
  const readers = mappings.map((mapping) => createReader(mapping, invoke, failures))
  return {
    failures,
    feed: (records) =>
      track(
        records.then((arrived) => {
          for (const read of readers) track(read(arrived))
        }),
      ),
    settled: async () => {
      while (pending.size > 0) await Promise.all(pending)
    },
  }
}

function createReader(mapping: Created['inputs'], invoke: Invoke, failures: StreamRecord[]) {
  const { filters = [] } = (mapping.filterCriteria ?? {}) as { filters?: { pattern: string }[] }
  const patterns = filters.map(({ pattern }) => JSON.parse(pattern) as unknown)
  const wanted = (record: StreamRecord) => patterns.some((pattern) => passes(pattern, record))
  const queue: StreamRecord[] = []
  let reading = Promise.resolve()
  // one batch after the other, as Lambda reads one shard
  return (records: readonly StreamRecord[]) => {
    queue.push(...records.filter(wanted))
    reading = reading.then(async () => {
      while (queue.length > 0) {
        const batch = queue.splice(0, Number(mapping.batchSize))
        failures.push(...(await handOver(batch, mapping, invoke)))
      }
    })
    return reading
  }
}

/** Hands over a batch until it is taken or its attempts are used up; answers what is given up. */
async function handOver(
  batch: StreamRecord[],
  mapping: Created['inputs'],
  invoke: Invoke,
): Promise<StreamRecord[]> {
  let left = batch
  for (let attempt = 0; attempt <= Number(mapping.maximumRetryAttempts); attempt++) {
    const failed = await invoke(String(mapping.functionName), { Records: left }).then(
      ({ batchItemFailures }) => new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)),
      () => new Set(left.map(({ dynamodb }) => dynamodb.SequenceNumber)),
    )
    if (failed.size === 0) return []
    // Lambda goes back to the first record that failed
    left = left.slice(left.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber)))
  }
  return left
}
