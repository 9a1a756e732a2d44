import { Hono } from 'hono'
import * as z from 'zod'
import { plainText } from '../../shared/domain/plain-text.ts'
import { importQuery } from '../../shared/query/import/import-query.ts'
import { limitBody, readJson } from './body.ts'
import { parseInput } from './parse-input.ts'

/** A query as another service has it. */
export const QueryImport = z.strictObject({
  query: plainText(10_000),
  from: z
    .enum(['google', 'lucene', 'meltwater'])
    .describe('Google Alerts; Lucene or Elasticsearch; Meltwater.'),
})

/** Queries written for other services, carried over into ours. */
export const createQueriesApi = () =>
  new Hono().post('/queries/import', limitBody, async (c) => {
    const { query, from } = parseInput(QueryImport, await readJson(c))
    return c.json(importQuery(query, from))
  })
