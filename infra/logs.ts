import { stage } from './stage.ts'

/** The log of one function, kept for as long as its stage keeps logs. */
export const logGroup = (functionName: string) =>
  new aws.cloudwatch.LogGroup(`${functionName}Logs`, {
    name: `/aws/lambda/${$app.name}-${$app.stage}-${functionName}`,
    retentionInDays: stage.logRetentionDays,
  })

/** Leave to write that log and no other. */
export const writeLog = (group: aws.cloudwatch.LogGroup) => ({
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  resources: [$interpolate`${group.arn}:*`],
})
