import type { Watchlist } from '../../shared/domain/watchlist.ts'
import type { ManageOutcome } from '../../shared/pipeline/manage-watchlists.ts'
import type { RequestOutcome } from '../../shared/pipeline/subscribe.ts'
import { invalidInput } from './parse-input.ts'
import { Problem } from './problem.ts'

type Refusal = Exclude<ManageOutcome | RequestOutcome, { outcome: 'done' | 'requested' }>

/** The problem a refusal is for the caller; `at` is where in the input the watchlist lies. */
export function problemOfRefusal(refusal: Refusal, at = ''): Problem {
  switch (refusal.outcome) {
    case 'refused':
      return invalidInput(refusal.faults.map((fault) => ({ ...fault, path: joinPath(at, fault.path) })))
    case 'unknown':
      return new Problem(404, 'No such watchlist', { detail: 'None of this subscriber has this id.' })
    case 'unconfirmed':
      return new Problem(409, 'Not confirmed yet', {
        detail: 'Confirm the address first: the link is in the mail it got.',
      })
    case 'tooMany':
      return new Problem(429, 'Too many watchlists', {
        detail: 'This address has too many, or too many unconfirmed ones. Confirm or delete some first.',
      })
  }
}

/** The watchlist an outcome is about; an outcome without one is thrown as the problem it is. */
export function watchlistOf(outcome: ManageOutcome): Watchlist {
  if (outcome.outcome === 'done') return outcome.watchlist
  throw problemOfRefusal(outcome)
}

/** Where something lies within where something lies; either may be empty. */
export const joinPath = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('.')
