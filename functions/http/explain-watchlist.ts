import type { Locale } from '../../shared/domain/locale.ts'
import type { WatchlistInput } from '../../shared/domain/watchlist.ts'

/** A person as Vigie will look for them: other spellings it finds, and well-known people they might be taken for. */
export interface ExplainedPerson {
  readonly name: string
  readonly spellings: readonly string[]
  readonly mayConfuse: readonly string[]
}

/** What a watchlist means, in words. */
export interface Explanation {
  readonly explanation: string
  readonly people: readonly ExplainedPerson[]
}

/** Says what a watchlist will match, before it is saved. */
export function explainWatchlist({ people = [] }: WatchlistInput, _locale: Locale): Explanation {
  return { explanation: '', people: people.map(({ name }) => ({ name, spellings: [], mayConfuse: [] })) }
}
