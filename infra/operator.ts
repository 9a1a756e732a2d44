import { stage } from './stage.ts'

/** Who is told when an alarm goes off; CloudWatch of this account alone may tell. */
export const operatorTopic = new sst.aws.SnsTopic('Operator')

new aws.sns.TopicPolicy('OperatorPolicy', {
  arn: operatorTopic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ['sns:Publish'],
        resources: [operatorTopic.arn],
        principals: [{ type: 'Service', identifiers: ['cloudwatch.amazonaws.com'] }],
        conditions: [
          {
            test: 'StringEquals',
            variable: 'AWS:SourceAccount',
            values: [aws.getCallerIdentityOutput().accountId],
          },
        ],
      },
    ],
  }).json,
})

if (stage.operator)
  new aws.sns.TopicSubscription('OperatorMail', {
    topic: operatorTopic.arn,
    protocol: 'email',
    endpoint: stage.operator,
  })
