import type { OwnTopic } from '../../shared/domain/own-topic.ts'
import { maxOwnTopics, type OwnTopicOutcome } from '../../shared/pipeline/manage-own-topics.ts'
import { invalidInput } from './parse-input.ts'
import { Problem } from './problem.ts'

/** The problem that a refused change of an own topic is for the caller. */
export function problemOfOwnTopic(refusal: Exclude<OwnTopicOutcome, { outcome: 'done' }>): Problem {
  switch (refusal.outcome) {
    case 'refused':
      return invalidInput(refusal.faults)
    case 'unknown':
      return new Problem(404, 'No such topic', { detail: 'This subscriber saved none of this name.' })
    case 'used':
      return new Problem(409, 'The topic is in use', {
        detail: `Take it out of these first: ${refusal.by.slice(0, 10).join(', ')}.`,
      })
    case 'tooManyTopics':
      return new Problem(429, 'Too many topics', {
        detail: `A reader may save ${maxOwnTopics}. Delete some first.`,
      })
  }
}

/** The topic an outcome is about; an outcome without one is thrown as the problem it is. */
export function ownTopicOf(outcome: OwnTopicOutcome): OwnTopic {
  if (outcome.outcome === 'done') return outcome.topic
  throw problemOfOwnTopic(outcome)
}
