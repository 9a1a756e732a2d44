import { createRunWork } from '../shared/pipeline/run-work.ts'
import { linkedTable } from './cloud.ts'
import { adaptersIn } from './flow/adapters.ts'
import { deliverySteps } from './flow/delivery-steps.ts'
import { linkedLinks, linkedMailer } from './flow/linked.ts'
import { lambdaLeaseMs, onLambda } from './flow/runtime.ts'
import { createStreamHandler } from './flow/stream-handler.ts'

const ports = { ...onLambda, ...adaptersIn(linkedTable()), mailer: linkedMailer(), links: linkedLinks() }
const runWork = createRunWork({ ...ports, handlers: deliverySteps(ports), leaseMs: lambdaLeaseMs })

/** Woken by the table's stream: mails alerts and confirmations. */
export const handler = createStreamHandler(runWork, onLambda, 4)
