import { handle } from 'hono/aws-lambda'
import { linkedTable } from './cloud.ts'
import { adaptersIn } from './flow/adapters.ts'
import { linkedLinks } from './flow/linked.ts'
import { openIndex } from './flow/open-index.ts'
import { openReaderServices } from './flow/reader-services.ts'
import { onLambda } from './flow/runtime.ts'
import { createReaderApp } from './http/app.ts'

const table = linkedTable()
const ports = { ...onLambda, ...adaptersIn(table), index: openIndex(table, onLambda.log) }

/** Serves readers: pages and API. */
export const handler = handle(createReaderApp(openReaderServices({ ...ports, links: linkedLinks() })))
