import { site } from './api.ts'
import { feedbackTopic, sender, sendMail } from './email.ts'
import { failures, setAside } from './failures.ts'
import { followStream, onTable, readWork } from './permissions.ts'
import { linkSecret } from './secrets.ts'
import { stage } from './stage.ts'
import { table } from './table.ts'

const stream = [followStream, setAside]

export const percolate = new sst.aws.Function('Percolate', {
  handler: 'functions/percolate.handler',
  memory: '1769 MB',
  timeout: '1 minute',
  link: [table],
  permissions: [...stream, onTable('GetItem', 'Query', 'PutItem', 'UpdateItem')],
})

export const deliver = new sst.aws.Function('Deliver', {
  handler: 'functions/deliver.handler',
  memory: '512 MB',
  timeout: '1 minute',
  concurrency: { reserved: stage.deliveries },
  link: [table, site, sender, linkSecret],
  permissions: [...stream, sendMail, onTable('GetItem', 'Query', 'PutItem', 'UpdateItem')],
})

/** Finds what nobody woke for: one run a minute does again whatever is still pending or has come due. */
export const sweep = new sst.aws.Function('Sweep', {
  handler: 'functions/sweep.handler',
  memory: '1769 MB',
  timeout: '55 seconds',
  retries: 0,
  link: [table, site, sender, linkSecret],
  permissions: [
    sendMail,
    readWork,
    onTable('GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'),
  ],
})

/** Hears from SES of bounces and complaints. */
export const feedback = new sst.aws.Function('FeedbackReader', {
  handler: 'functions/feedback.handler',
  memory: '512 MB',
  timeout: '20 seconds',
  retries: 2,
  link: [table],
  permissions: [setAside, onTable('GetItem', 'PutItem')],
  transform: {
    eventInvokeConfig: { destinationConfig: { onFailure: { destination: failures.arn } } },
  },
})

/**
 * Wakes a function for new work of these steps; work that was tried already (it has `attempts`) waits for the sweep.
 *
 * The stream only wakes: what it fails to hand over is put aside, and found again by the sweep.
 */
const wakes = (batchSize: number, ...steps: string[]): sst.aws.DynamoSubscriberArgs => ({
  filters: steps.map((step) => ({
    dynamodb: {
      NewImage: { workQueue: { S: [{ prefix: `${step}#` }] }, attempts: { N: [{ exists: false }] } },
    },
  })),
  transform: {
    eventSourceMapping: {
      batchSize,
      maximumRetryAttempts: 3,
      maximumRecordAgeInSeconds: 3600,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      destinationConfig: { onFailure: { destinationArn: failures.arn } },
    },
  },
})

table.subscribe('Percolate', percolate.arn, wakes(10, 'index', 'percolate'))
table.subscribe('Deliver', deliver.arn, wakes(50, 'deliver', 'confirm'))
feedbackTopic.subscribe('Reader', feedback.arn)

new sst.aws.CronV2('EveryMinute', {
  schedule: 'rate(1 minute)',
  function: sweep,
  retries: 0,
  dlq: failures.arn,
})
