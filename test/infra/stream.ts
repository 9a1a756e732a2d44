import { type AttributeValue, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'

type Image = Record<string, AttributeValue>

/** One change of the table, as its stream tells of it. */
export interface StreamRecord {
  readonly eventID: string
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  readonly eventSource: 'aws:dynamodb'
  readonly dynamodb: {
    readonly Keys: Image
    readonly NewImage?: Image
    readonly SequenceNumber: string
    readonly StreamViewType: 'NEW_IMAGE'
  }
}

type Writes = readonly { readonly PutRequest?: { Item: Image }; readonly DeleteRequest?: { Key: Image } }[]

/** The keys of the items a write touched. */
export function keysWritten(input: Record<string, unknown>): Image[] {
  const keyOf = ({ pk, sk }: Image): Image => ({ pk: pk!, sk: sk! })
  if (input.Key !== undefined) return [input.Key as Image]
  if (input.Item !== undefined) return [keyOf(input.Item as Image)]
  return (Object.values(input.RequestItems ?? {}) as Writes[])
    .flat()
    .map(({ PutRequest, DeleteRequest }) => keyOf((PutRequest?.Item ?? DeleteRequest?.Key)!))
}

/** Makes the records of a stream with new images from writes; the embedded table has no stream of its own. */
export function createStream(client: DynamoDBClient, table: string) {
  const seen = new Set<string>()
  let sequence = 0
  return async (input: Record<string, unknown>): Promise<StreamRecord[]> =>
    Promise.all(
      keysWritten(input).map(async (Keys) => {
        const { Item } = await client.send(
          new GetItemCommand({ TableName: table, Key: Keys, ConsistentRead: true }),
        )
        const key = JSON.stringify(Keys)
        const eventName = Item === undefined ? 'REMOVE' : seen.has(key) ? 'MODIFY' : 'INSERT'
        seen.add(key)
        const SequenceNumber = String(++sequence).padStart(21, '0')
        return {
          eventID: SequenceNumber,
          eventName,
          eventSource: 'aws:dynamodb',
          dynamodb: { Keys, ...(Item && { NewImage: Item }), SequenceNumber, StreamViewType: 'NEW_IMAGE' },
        }
      }),
    )
}

/** Whether an event passes a filter of an event source mapping: its pattern, as Lambda reads it. */
export function passes(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => ruleHolds(rule, event))
  const inner = pattern as Record<string, unknown>
  const value = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>
  return Object.entries(inner).every(([key, rule]) => passes(rule, value[key]))
}

function ruleHolds(rule: unknown, value: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return rule === value
  if ('prefix' in rule) return typeof value === 'string' && value.startsWith(String(rule.prefix))
  if ('exists' in rule) return (value !== undefined) === rule.exists
  throw new Error(`The stream does not know the rule ${JSON.stringify(rule)}`)
}
