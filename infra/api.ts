import { sender } from './email.ts'
import { onTable } from './permissions.ts'
import { canarySecret, linkSecret, sourceSecrets } from './secrets.ts'
import { stage } from './stage.ts'
import { table } from './table.ts'

/** What is said of a request: no address, no path (links carry tokens), no agent. */
const accessLogFormat = JSON.stringify({
  time: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
})

/** The way in: dispatches go to `intake`, everything else to `api`. */
export const api = new sst.aws.ApiGatewayV2('Api', {
  cors: false,
  domain: stage.domain && { name: stage.domain, dns: stage.dnsElsewhere ? false : sst.aws.dns() },
  transform: {
    logGroup: { retentionInDays: stage.logRetentionDays },
    stage: (args) => {
      args.defaultRouteSettings = { throttlingRateLimit: 200, throttlingBurstLimit: 400 }
      args.accessLogSettings = $resolve([args.accessLogSettings]).apply(([settings]) => ({
        destinationArn: settings!.destinationArn,
        format: accessLogFormat,
      }))
      return undefined
    },
  },
})

/** What the functions are told of where they are reached. */
export const site = new sst.Linkable('Site', { properties: { url: api.url } })

export const intake = new sst.aws.Function('Intake', {
  handler: 'functions/intake.handler',
  memory: '512 MB',
  timeout: '10 seconds',
  link: [table, sourceSecrets, ...(canarySecret ? [canarySecret] : [])],
  permissions: [onTable('GetItem', 'Query', 'PutItem', 'UpdateItem')],
})

export const web = new sst.aws.Function('Web', {
  handler: 'functions/api.handler',
  memory: '1024 MB',
  timeout: '20 seconds',
  link: [table, site, sender, linkSecret],
  permissions: [onTable('GetItem', 'Query', 'PutItem', 'UpdateItem')],
})

api.route('POST /dispatches', intake.arn)
api.route('$default', web.arn)
