/** What no retry could save: events of the stream, the schedules and SES, kept for two weeks to be looked at. */
export const failures = new sst.aws.Queue('Failures', {
  transform: { queue: { messageRetentionSeconds: 14 * 24 * 60 * 60, sqsManagedSseEnabled: true } },
})

/** Leave to put something aside there. */
export const setAside = { actions: ['sqs:SendMessage'], resources: [failures.arn] }
