import type { MailOutcome } from './ports/mailer.ts'
import type { StepOutcome } from './run-work.ts'

/** What a mail's outcome means for the work that wanted it sent. */
export function stepOutcomeOf(mail: MailOutcome): StepOutcome {
  if (mail.outcome === 'sent') return { outcome: 'done' }
  return { outcome: mail.outcome === 'refused' ? 'refused' : 'later', reason: mail.reason }
}
