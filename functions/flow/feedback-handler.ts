import type { RecordFeedback } from '../../shared/pipeline/record-feedback.ts'
import { readSesEvent } from './ses-event.ts'

/** What we read of an event of SNS. */
export interface Notifications {
  readonly Records: readonly { readonly Sns: { readonly Message: string } }[]
}

/** Records the feedback in an SNS event; what is no event of SES is a fault, so that it is set aside and looked at. */
export const createFeedbackHandler =
  (record: RecordFeedback) =>
  async (event: Notifications): Promise<void> => {
    for (const { Sns } of event.Records) {
      const feedback = readSesEvent(Sns.Message)
      if (feedback !== undefined) await record(feedback)
    }
  }
