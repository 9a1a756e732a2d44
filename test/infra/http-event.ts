import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** What a function answers API Gateway. */
export type HttpAnswer = APIGatewayProxyStructuredResultV2

/** A request as API Gateway hands it to a function (payload format 2.0). */
export async function httpEvent(request: Request, routeKey: string): Promise<APIGatewayProxyEventV2> {
  const { pathname, search, host } = new URL(request.url)
  const body = Buffer.from(await request.arrayBuffer())
  const requestId = randomUUID()
  return {
    version: '2.0',
    routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { ...Object.fromEntries(request.headers), host, 'content-length': String(body.length) },
    requestContext: {
      accountId: 'anonymous',
      apiId: 'api1234567',
      domainName: host,
      domainPrefix: host.split('.')[0]!,
      http: {
        method: request.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: request.headers.get('user-agent') ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: new Date().toUTCString(),
      timeEpoch: Date.now(),
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}

/** What the caller sees of a function's answer. */
export function httpAnswer({
  statusCode = 200,
  headers = {},
  body = '',
  isBase64Encoded,
}: HttpAnswer): Response {
  const bytes = isBase64Encoded ? Buffer.from(body, 'base64') : body
  const empty = statusCode === 204 || statusCode === 304
  return new Response(empty ? null : bytes, {
    status: statusCode,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
  })
}
