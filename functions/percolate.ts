import { createRunWork } from '../shared/pipeline/run-work.ts'
import { linkedTable } from './cloud.ts'
import { adaptersIn } from './flow/adapters.ts'
import { openIndex } from './flow/open-index.ts'
import { percolationSteps, warmUp } from './flow/percolation-steps.ts'
import { lambdaLeaseMs, onLambda } from './flow/runtime.ts'
import { createStreamHandler } from './flow/stream-handler.ts'

const table = linkedTable()
const ports = { ...onLambda, ...adaptersIn(table), index: openIndex(table, onLambda.log) }
const runWork = createRunWork({ ...ports, handlers: percolationSteps(ports), leaseMs: lambdaLeaseMs })

// while a Lambda starts it has a whole processor, whatever its memory
warmUp()

/** Woken by the table's stream: reads dispatches, matches watchlists, records alerts. */
export const handler = createStreamHandler(runWork, onLambda, 1)
