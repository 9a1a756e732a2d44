import type { SNSEvent } from 'aws-lambda'
import { createRecordFeedback } from '../shared/pipeline/record-feedback.ts'
import { suppressionsIn } from '../shared/store/suppressions.ts'
import { linkedTable } from './cloud.ts'
import { createFeedbackHandler } from './flow/feedback-handler.ts'
import { onLambda } from './flow/runtime.ts'

const record = createRecordFeedback({ ...onLambda, suppressions: suppressionsIn(linkedTable()) })

/** Told by SES, through SNS, of bounces and complaints: suppresses their addresses. */
export const handler: (event: SNSEvent) => Promise<void> = createFeedbackHandler(record)
