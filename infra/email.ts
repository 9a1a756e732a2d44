import { stage } from './stage.ts'

const isDomain = !stage.sender.includes('@')

/** Where SES tells of bounces and complaints; only SES of this account may publish to it. */
export const feedbackTopic = new sst.aws.SnsTopic('Feedback')

const account = aws.getCallerIdentityOutput().accountId

new aws.sns.TopicPolicy('FeedbackPolicy', {
  arn: feedbackTopic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ['sns:Publish'],
        resources: [feedbackTopic.arn],
        principals: [{ type: 'Service', identifiers: ['ses.amazonaws.com'] }],
        conditions: [{ test: 'StringEquals', variable: 'AWS:SourceAccount', values: [account] }],
      },
    ],
  }).json,
})

/** The identity mail is sent from: signed (DKIM), with a policy (DMARC) and a return path (MAIL FROM) of its own. */
const email = new sst.aws.Email('Email', {
  sender: stage.sender,
  ...(isDomain && {
    dns: stage.dnsElsewhere ? (false as const) : sst.aws.dns(),
    dmarc: `v=DMARC1; p=quarantine; adkim=s;${stage.operator ? ` rua=mailto:${stage.operator};` : ''}`,
    mailFrom: { domain: `bounce.${stage.sender}` },
  }),
  events: [{ name: 'feedback', types: ['bounce', 'complaint', 'reject'], topic: feedbackTopic.arn }],
  transform: {
    configurationSet: {
      reputationOptions: { reputationMetricsEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    },
  },
})

/** What the functions are told of whom mail comes from. */
export const sender = new sst.Linkable('Sender', {
  properties: { from: stage.from, configurationSet: email.configSet },
})

/**
 * Leave to send as this sender only.
 *
 * In SES's sandbox every recipient is an identity of the account too, and sending to it must be allowed as well.
 */
export const sendMail = {
  actions: ['ses:SendRawEmail'],
  resources: [
    email.nodes.identity.arn,
    email.nodes.configurationSet.arn,
    ...(stage.sandbox
      ? [$interpolate`arn:aws:ses:${aws.getRegionOutput().region}:${account}:identity/*`]
      : []),
  ],
  conditions: [{ test: 'StringEquals', variable: 'ses:FromAddress', values: [stage.from] }],
}
