/**
 * What AWS asks, in US dollars without any free tier, as its price lists for us-east-1 said in late 2025.
 *
 * Europe is about 10 % dearer. Only what Vigie uses is here.
 */
export const prices = {
  /** One million request units of the table, on demand. */
  readUnits: 0.125,
  writeUnits: 0.625,
  tableGbMonth: 0.25,
  backupGbMonth: 0.2,
  /** Lambda on arm64: one GB for one second; one million calls. */
  lambdaGbSecond: 0.0000133334,
  lambdaCalls: 0.2,
  /** One million requests of an HTTP API. */
  apiRequests: 1,
  /** One thousand mails. */
  mails: 0.1,
  /** One GB of logs taken in. */
  logGb: 0.5,
  /** One alarm, one metric of our own, one dashboard, for a month. */
  alarm: 0.1,
  metric: 0.3,
  dashboard: 3,
  /** One million calls by EventBridge Scheduler. */
  schedules: 1,
} as const

export const minutesAMonth = 30 * 24 * 60
