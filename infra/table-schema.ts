/**
 * The table's keys and indexes, said once: the deployed table, the embedded one and the tests are made from this.
 *
 * `work` is sparse: only items with something left to do carry `workQueue` (what kind, with a shard) and `workDue`
 * (ISO time it is due), so it is the queue.
 */
export const tableSchema = {
  fields: { pk: 'string', sk: 'string', workQueue: 'string', workDue: 'string' },
  primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
  globalIndexes: { work: { hashKey: 'workQueue', rangeKey: 'workDue' } },
} as const
