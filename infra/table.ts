import { stage } from './stage.ts'
import { tableSchema } from './table-schema.ts'

/** The one table: paid by use, with a stream that wakes the pipeline; its past 35 days can be restored. */
export const table = new sst.aws.Dynamo('Table', {
  ...tableSchema,
  stream: 'new-image',
  ttl: 'ttl',
  deletionProtection: stage.permanent,
  transform: {
    table: {
      pointInTimeRecovery: {
        enabled: stage.permanent,
        recoveryPeriodInDays: stage.permanent ? 35 : undefined,
      },
    },
  },
})
