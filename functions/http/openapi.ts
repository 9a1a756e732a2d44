import { STATUS_CODES } from 'node:http'
import * as z from 'zod'
import { answerSchemas, requestSchemas } from './api-schemas.ts'
import { type Operation, operations, querySchemas } from './operations.ts'

type Json = { readonly [key: string]: unknown }

/** An OpenAPI 3.1 document of the API. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: Json
  readonly paths: Readonly<Record<string, Json>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly securitySchemes: Json }
}

/** The document of the API, its schemas made from the very ones that requests are parsed by. */
export function describeApi(): OpenApiDocument {
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vigie',
      version: '1',
      description: 'Dispatches in, watchlists matched in any language, mail out.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      schemas: { ...jsonSchemas(requestSchemas, 'input'), ...jsonSchemas(answerSchemas, 'output') },
      securitySchemes: {
        reader: {
          type: 'http',
          scheme: 'bearer',
          description: 'The last part of the manage link in any mail.',
        },
        source: {
          type: 'apiKey',
          in: 'header',
          name: 'webhook-signature',
          description:
            'With webhook-id, webhook-timestamp and webhook-source, after https://www.standardwebhooks.com',
        },
      },
    },
  }
}

function describe({
  summary,
  description,
  by,
  body,
  takesText,
  answer,
  problems,
  ...operation
}: Operation): Json {
  return {
    summary,
    description,
    operationId:
      operation.method + operation.path.replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase()),
    security: by === undefined ? undefined : [{ [by]: [] }],
    parameters: parametersOf(operation),
    requestBody: body && { required: true, content: { ...jsonOf(body), ...(takesText ? plainText : {}) } },
    responses: {
      [answer.status]: { description: answer.says, content: answer.schema && jsonOf(answer.schema) },
      ...Object.fromEntries(problems.map((status) => [status, problemOf(status)])),
    },
  }
}

const plainText = { 'text/plain': { schema: { type: 'string' } } }

const jsonOf = (name: string) => ({ 'application/json': { schema: { $ref: refTo(name) } } })

const problemOf = (status: number) => ({
  description: STATUS_CODES[status],
  content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } },
})

function parametersOf({ path, query }: Pick<Operation, 'path' | 'query'>): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  if (query === undefined) return inPath
  const schema = z.toJSONSchema(querySchemas[query], { io: 'input' })
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }))
  return [...inPath, ...inQuery]
}

const refTo = (name: string) => `#/components/schemas/${name}`

function jsonSchemas(
  named: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io, uri: refTo, unrepresentable: 'any' })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
}
