import type { Evaluated } from './evaluate.ts'
import { inputsOf } from './functions.ts'

/** The route API Gateway would take: the one that names method and path, or the default; and the function behind it. */
export function routeOf(program: Evaluated, request: Request): { key: string; arn: string } {
  const routes = inputsOf(program, 'aws:apigatewayv2/route:Route').map(({ routeKey, target }) => ({
    key: String(routeKey),
    integration: /^integrations\/(.*)-id$/.exec(String(target))?.[1],
  }))
  const exact = `${request.method} ${new URL(request.url).pathname}`
  const route = routes.find(({ key }) => key === exact) ?? routes.find(({ key }) => key === '$default')
  const found = program.created.find(
    ({ type, name }) => type === 'aws:apigatewayv2/integration:Integration' && name === route?.integration,
  )
  if (!route || !found) throw new Error(`The API has no route for ${exact}`)
  return { key: route.key, arn: String(found.inputs.integrationUri) }
}

/** What a schedule calls, and what with. */
export function scheduleOf(program: Evaluated, name: string): { arn: string; input: string } {
  const found = program.created.find((one) => one.type === schedules && one.name === `${name}Schedule`)
  if (!found) throw new Error(`The program has no schedule ${name}`)
  return found.inputs.target as { arn: string; input: string }
}

const schedules = 'aws:scheduler/schedule:Schedule'

/** The functions that are subscribed to a topic. */
export const subscribersOf = (program: Evaluated) =>
  inputsOf(program, 'aws:sns/topicSubscription:TopicSubscription')
    .filter(({ protocol }) => protocol === 'lambda')
    .map(({ endpoint }) => String(endpoint))
