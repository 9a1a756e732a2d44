import { table } from './table.ts'

type Action =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'

/** Leave to do these things with the table's items. */
export const onTable = (...actions: Action[]) => ({
  actions: actions.map((action) => `dynamodb:${action}`),
  resources: [table.arn],
})

/** Leave to ask the `work` index what is due. */
export const readWork = { actions: ['dynamodb:Query'], resources: [$interpolate`${table.arn}/index/work`] }

/** Leave to follow the table's stream. */
export const followStream = {
  actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
    (action) => `dynamodb:${action}`,
  ),
  resources: [table.nodes.table.streamArn],
}
