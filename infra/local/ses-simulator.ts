/** An event of SNS, as Lambda gets it. */
export type SnsEvent = ReturnType<typeof snsEvent>

/** What SES publishes of mail to its simulator addresses, wrapped as SNS hands it to Lambda; nothing of other mail. */
export function simulatedEvent(address: string, messageId: string, at: Date): SnsEvent | undefined {
  const [local, domain] = address.toLowerCase().split('@')
  if (domain !== 'simulator.amazonses.com') return undefined
  const kind = local!.split('+')[0]
  const timestamp = at.toISOString()
  const mail = { timestamp, messageId, destination: [address], tags: {} }
  if (kind === 'bounce')
    return snsEvent({
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress: address, action: 'failed', status: '5.1.1' }],
        timestamp,
        feedbackId: messageId,
      },
      mail,
    })
  if (kind === 'complaint')
    return snsEvent({
      eventType: 'Complaint',
      complaint: { complainedRecipients: [{ emailAddress: address }], timestamp, feedbackId: messageId },
      mail,
    })
  return undefined
}

const snsEvent = (message: object) => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: 'arn:aws:sns:local:000000000000:feedback',
      Sns: {
        Type: 'Notification',
        MessageId: 'local',
        TopicArn: 'arn:aws:sns:local:000000000000:feedback',
        Subject: 'Amazon SES Email Event Notification',
        Message: JSON.stringify(message),
        Timestamp: new Date().toISOString(),
        SignatureVersion: '1',
        Signature: '',
        SigningCertUrl: '',
        UnsubscribeUrl: '',
        MessageAttributes: {},
      },
    },
  ],
})
