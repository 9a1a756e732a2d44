import { SESClient } from '@aws-sdk/client-ses'
import { createLinks } from '../../shared/pipeline/links.ts'
import { linkedLinkSecret, linkedSender, linkedSite } from '../cloud.ts'
import { createSesMailer } from '../mail/ses-mailer.ts'
import { onLambda } from './runtime.ts'

/** The links that a deployed function writes and reads. */
export const linkedLinks = () =>
  createLinks({ origin: linkedSite(), secrets: [linkedLinkSecret()], clock: onLambda.clock })

/** The mailer of a deployed function. */
export const linkedMailer = () =>
  createSesMailer({ client: new SESClient({ maxAttempts: 1 }), ...linkedSender() })
