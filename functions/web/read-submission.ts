import type { Locale } from '../../shared/domain/locale.ts'
import type { WatchlistInput } from '../../shared/domain/watchlist.ts'
import type { OwnTopics } from '../../shared/query/fill-own-topics.ts'
import { type Explanation, explainWatchlist } from '../http/explain-watchlist.ts'
import { type FieldFault, readWatchlist } from './read-watchlist.ts'
import { fieldsIn, type WatchlistFields } from './watchlist-fields.ts'

/** A posted form: the watchlist to save, else what to show again with its faults or its explanation. */
export interface Submission {
  readonly fields: WatchlistFields
  readonly faults?: readonly FieldFault[]
  readonly explanation?: Explanation
  readonly save?: WatchlistInput
}

/** Reads a form, which asks to be saved or only to be checked; `own` are the topics its reader saved. */
export function readSubmission(form: URLSearchParams, locale: Locale, own?: OwnTopics): Submission {
  const fields = fieldsIn(form)
  const read = readWatchlist(fields, locale, own)
  if (!read.ok) return { fields, faults: read.faults }
  if (form.get('action') === 'check') return { fields, explanation: explainWatchlist(read.input, locale) }
  return { fields, save: read.input }
}
