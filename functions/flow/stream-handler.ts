import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { eachAtMost } from '../../shared/pipeline/each-at-most.ts'
import { Work } from '../../shared/pipeline/ports/work-queue.ts'
import type { RunWork } from '../../shared/pipeline/run-work.ts'
import type { Runtime } from './runtime.ts'

/**
 * Runs the work that the table's stream tells of; records without work, or with work of other steps, are skipped.
 *
 * A record is reported as failed only where its work could not even be claimed or put back; it fails alone.
 */
export const createStreamHandler =
  (runWork: RunWork, { log }: Pick<Runtime, 'log'>, width: number) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchResponse['batchItemFailures'] = []
    await eachAtMost(width, event.Records, async ({ dynamodb }) => {
      const work = workIn(dynamodb?.NewImage)
      if (work === undefined) return
      try {
        await runWork(work)
      } catch (error) {
        log({ event: 'work.failed', ...work, fault: error instanceof Error ? error.name : 'unknown' })
        batchItemFailures.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })
      }
    })
    return { batchItemFailures }
  }

function workIn(image: object | undefined): Work | undefined {
  if (image === undefined || !('work' in image)) return undefined
  return Work.safeParse(unmarshall({ work: image.work as AttributeValue }).work).data
}
