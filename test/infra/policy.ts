import * as z from 'zod'

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())

const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore.default([]),
  Principal: z.union([z.literal('*'), z.record(z.string(), oneOrMore)]).optional(),
  Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).optional(),
})
export type Statement = z.infer<typeof Statement>

const Policy = z.object({ Statement: z.array(Statement) })

/** The statements of a policy document, given as JSON or parsed; throws on what this reader does not know. */
export const statementsOf = (document: unknown): Statement[] =>
  Policy.parse(typeof document === 'string' ? JSON.parse(document) : document).Statement

/** One thing an AWS client asks to do: to which resources (all must be allowed), and what the request says of itself. */
export interface AwsCall {
  readonly action: string
  readonly resources: readonly string[]
  readonly context: Readonly<Record<string, string>>
}

/** Whether IAM would let a call through: some statement allows it on every resource, and none denies it. */
export function isAllowed(
  statements: readonly Statement[],
  { action, resources, context }: AwsCall,
): boolean {
  const speakOf = (resource: string) =>
    statements.filter(
      (statement) =>
        statement.Action.some((pattern) => matches(pattern, action, 'i')) &&
        statement.Resource.some((pattern) => matches(pattern, resource)) &&
        conditionHolds(statement, context),
    )
  return resources.every((resource) => {
    const effects = speakOf(resource).map(({ Effect }) => Effect)
    return effects.includes('Allow') && !effects.includes('Deny')
  })
}

function conditionHolds({ Condition = {} }: Statement, context: AwsCall['context']): boolean {
  return Object.entries(Condition).every(([test, variables]) => {
    if (test !== 'StringEquals') throw new Error(`The policy reader does not know the condition ${test}`)
    return Object.entries(variables).every(([name, values]) => values.includes(context[name] ?? ''))
  })
}

/** IAM's own wildcards: `*` for anything, `?` for one character. */
function matches(pattern: string, value: string, flags?: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${escaped}$`, flags).test(value)
}
