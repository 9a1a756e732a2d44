import { createRunWork } from '../shared/pipeline/run-work.ts'
import { createSweep } from '../shared/pipeline/sweep.ts'
import { linkedTable } from './cloud.ts'
import { adaptersIn } from './flow/adapters.ts'
import { deliverySteps } from './flow/delivery-steps.ts'
import { linkedLinks, linkedMailer } from './flow/linked.ts'
import { openIndex } from './flow/open-index.ts'
import { percolationSteps } from './flow/percolation-steps.ts'
import { lambdaLeaseMs, onLambda } from './flow/runtime.ts'

const table = linkedTable()
const ports = {
  ...onLambda,
  ...adaptersIn(table),
  index: openIndex(table, onLambda.log),
  mailer: linkedMailer(),
  links: linkedLinks(),
}
const handlers = { ...percolationSteps(ports), ...deliverySteps(ports) }
const sweep = createSweep({
  ...ports,
  runWork: createRunWork({ ...ports, handlers, leaseMs: lambdaLeaseMs }),
})

/** Takes on work for this long, so that what is begun ends within the function's 55 seconds. */
const budgetMs = 30_000

/** Every minute: finds all work that is due and runs it, whoever forgot it. */
export const handler = () => sweep(budgetMs)
