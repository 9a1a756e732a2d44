import { createDeliver } from '../../shared/pipeline/deliver.ts'
import type { Links } from '../../shared/pipeline/links.ts'
import { createMailConfirmation } from '../../shared/pipeline/mail-confirmation.ts'
import type { Mailer } from '../../shared/pipeline/ports/mailer.ts'
import type { StepHandlers } from '../../shared/pipeline/run-work.ts'
import type { StoreAdapters } from './adapters.ts'
import type { Runtime } from './runtime.ts'

/** The steps that mail. */
export function deliverySteps(
  ports: StoreAdapters & Runtime & { readonly mailer: Mailer; readonly links: Pick<Links, 'to'> },
): Pick<StepHandlers, 'deliver' | 'confirm'> {
  return { deliver: createDeliver(ports), confirm: createMailConfirmation(ports) }
}
