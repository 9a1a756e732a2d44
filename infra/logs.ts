import { stage } from './stage.ts'

const groups = new Map<string, aws.cloudwatch.LogGroup>()

/** Makes the log of one function, kept for as long as its stage keeps logs. */
export function logGroup(functionName: string): aws.cloudwatch.LogGroup {
  const group = new aws.cloudwatch.LogGroup(`${functionName}Logs`, {
    name: `/aws/lambda/${$app.name}-${$app.stage}-${functionName}`,
    retentionInDays: stage.logRetentionDays,
  })
  groups.set(functionName, group)
  return group
}

/** The log of a function that was made before. */
export function logOf(functionName: string): aws.cloudwatch.LogGroup {
  const group = groups.get(functionName)
  if (!group) throw new Error(`There is no function ${functionName}`)
  return group
}

/** Leave to write that log and no other. */
export const writeLog = (group: aws.cloudwatch.LogGroup) => ({
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  resources: [$interpolate`${group.arn}:*`],
})
