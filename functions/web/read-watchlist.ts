import type { Locale } from '../../shared/domain/locale.ts'
import type { WatchlistInput } from '../../shared/domain/watchlist.ts'
import type { OwnTopics } from '../../shared/query/fill-own-topics.ts'
import { tryParse } from '../http/parse-input.ts'
import { readRequest, type UnknownName, WatchlistRequest } from '../http/watchlist-request.ts'
import { phrasesIn } from './phrases/phrases.ts'
import { type FieldName, fieldAt, requestIn, type WatchlistFields } from './watchlist-fields.ts'

/** Something wrong with the form, told to a person; `field` is missing where it concerns the whole. */
export interface FieldFault {
  readonly field: FieldName | undefined
  readonly text: string
}

/** A form read: the watchlist it asks for, or what has to be mended first. */
export type ReadWatchlist =
  | { readonly ok: true; readonly input: WatchlistInput }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** Reads the form like any other request, and tells its faults by field and in the reader's language. */
export function readWatchlist(fields: WatchlistFields, locale: Locale, own?: OwnTopics): ReadWatchlist {
  const faulty = (issues: readonly { path: string; message: string }[]): ReadWatchlist => ({
    ok: false,
    faults: issues.map(({ path, message }) => ({ field: fieldAt(path, fields), text: message })),
  })
  const request = requestIn(fields)
  if (isEmpty(request)) return faulty([{ path: '', message: phrasesIn(locale).faults.empty }])
  const parsed = tryParse(WatchlistRequest, request)
  if (!parsed.ok) return faulty(parsed.issues)
  const read = readRequest(parsed.value, locale, own)
  if (read.ok) return { ok: true, input: read.watchlist }
  const unknown = read.unknown.map((name) => ({ path: name.path, message: tellUnknown(name, locale) }))
  return faulty([...unknown, ...read.faults])
}

const isEmpty = ({ countries, people, topics, query }: ReturnType<typeof requestIn>) =>
  countries.length + people.length + topics.length === 0 && query === undefined

function tellUnknown({ kind, name, near }: UnknownName, locale: Locale): string {
  const { faults, form } = phrasesIn(locale)
  const unknown = kind === 'country' ? faults.unknownCountry(name) : faults.unknownTopic(name)
  if (near.length === 0) return unknown
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(near.map((one) => one.name))
  return `${unknown} ${form.didYouMean(list)}`
}
