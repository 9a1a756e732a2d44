import { site } from './api.ts'
import { failures } from './failures.ts'
import { onTable, readWork } from './permissions.ts'
import { canarySecret, linkSecret } from './secrets.ts'
import { table } from './table.ts'

/** Sends a dispatch of our own through the whole flow every five minutes, and accounts for the one before. */
export const canary = new sst.aws.Function('Canary', {
  handler: 'functions/canary.handler',
  memory: '512 MB',
  timeout: '30 seconds',
  retries: 0,
  link: [table, site, linkSecret, canarySecret],
  permissions: [readWork, onTable('GetItem', 'Query', 'PutItem', 'UpdateItem')],
})

new sst.aws.CronV2('EveryFiveMinutes', {
  schedule: 'rate(5 minutes)',
  function: canary,
  retries: 0,
  dlq: failures.arn,
})
