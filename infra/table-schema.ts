const text = 'string' as const

/**
 * The table's keys and indexes, said once: the deployed table, the embedded one and the tests are made from this.
 *
 * `work` is sparse: only items with something left to do carry `workQueue` (what kind, with a shard) and `workDue`
 * (ISO time it is due), so it is the queue. The index holds what the work is and not the item it lies on, whose body
 * would be written, and paid for, twice.
 */
export const tableSchema = {
  fields: { pk: text, sk: text, workQueue: text, workDue: text },
  primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
  globalIndexes: {
    work: { hashKey: 'workQueue', rangeKey: 'workDue', projection: ['work', 'attempts', 'fault'] },
  },
}
