import * as z from 'zod'
import type { Locale } from '../../shared/domain/locale.ts'
import { plainText } from '../../shared/domain/plain-text.ts'
import { WatchlistInput } from '../../shared/domain/watchlist.ts'
import { countryNamed } from '../../shared/gazetteer/find-country.ts'
import { checkWatchlist, type Fault } from '../../shared/pipeline/check-watchlist.ts'
import { noOwnTopics, type OwnTopics } from '../../shared/query/fill-own-topics.ts'
import { topicNamed } from '../../shared/topics/find-topic.ts'
import { joinPath } from './outcome-problems.ts'
import { invalidInput, parseInput } from './parse-input.ts'
import { countriesLike, type Named, topicsLike } from './vocabulary.ts'

const givenName = plainText(200).pipe(z.string().trim().min(1))
const level = z.enum(['mention', 'about'])

/** A watchlist as people and programs write it: countries and topics by code or by name, in any language. */
export const WatchlistRequest = WatchlistInput.extend({
  countries: z
    .array(z.union([givenName, z.strictObject({ code: givenName, level })]))
    .max(300)
    .optional()
    .describe(
      'Codes (KZ) or names in any language. A bare one means any mention; level about asks for more.',
    ),
  topics: z
    .array(givenName)
    .max(200)
    .optional()
    .describe('Ids (human-rights, or own/my-topic for one of your own) or names in any language.'),
})
export type WatchlistRequest = z.infer<typeof WatchlistRequest>

/** A name in a request that no country or topic has, and what may have been meant. */
export interface UnknownName {
  readonly path: string
  readonly kind: 'country' | 'topic'
  readonly name: string
  readonly near: readonly Named[]
}

/** A request read: the watchlist asked for, or all that is wrong with it. */
export type ReadRequest =
  | { readonly ok: true; readonly watchlist: WatchlistInput }
  | { readonly ok: false; readonly unknown: readonly UnknownName[]; readonly faults: readonly Fault[] }

/**
 * Turns the names in a request into codes and ids, and checks it; suggestions are named in `locale`, and `own` are
 * the topics its reader saved.
 */
export function readRequest(
  request: WatchlistRequest,
  locale: Locale,
  own: OwnTopics = noOwnTopics,
): ReadRequest {
  const countries = request.countries?.map((given) =>
    typeof given === 'string' ? { code: given, level: 'mention' as const } : given,
  )
  const unknown = [
    ...unknownAmong(countries?.map(({ code }) => code) ?? [], 'country', locale),
    ...unknownAmong(request.topics ?? [], 'topic', locale, own),
  ]
  if (unknown.length > 0) {
    const { query } = request
    return { ok: false, unknown, faults: query === undefined ? [] : checkWatchlist({ query }, own) }
  }
  const watchlist = parseInput(WatchlistInput, {
    ...request,
    countries: countries?.map(({ code, level }) => ({ code: countryNamed(code), level })),
    topics: request.topics && [
      ...new Set(request.topics.map((name) => (own.has(name) ? name : topicNamed(name, locale)))),
    ],
  })
  const faults = checkWatchlist(watchlist, own)
  return faults.length > 0 ? { ok: false, unknown, faults } : { ok: true, watchlist }
}

interface Acceptance {
  readonly locale?: Locale
  /** Where the request lies in the input. */
  readonly at?: string
  readonly own?: OwnTopics
}

/** Like {@link readRequest}, for programs: what is wrong is thrown as a problem. */
export function acceptRequest(
  request: WatchlistRequest,
  { locale = 'en', at = '', own = noOwnTopics }: Acceptance = {},
): WatchlistInput {
  const read = readRequest(request, locale, own)
  if (read.ok) return read.watchlist
  const unknown = read.unknown.map(({ path, kind, name, near }) => ({
    path,
    message: `no ${kind} is known as “${name}”`,
    suggestions: near.map((one) => one.name),
  }))
  throw invalidInput([...unknown, ...read.faults].map((one) => ({ ...one, path: joinPath(at, one.path) })))
}

/** Unknown names that suggestions are made for: each takes a search through all names. */
const maxSuggested = 10

const properties = { country: 'countries', topic: 'topics' } as const

function unknownAmong(
  names: readonly string[],
  kind: UnknownName['kind'],
  locale: Locale,
  own: OwnTopics = noOwnTopics,
): UnknownName[] {
  const find = kind === 'country' ? countryNamed : topicNamed
  const suggest = kind === 'country' ? countriesLike : topicsLike
  return names
    .map((name, at) => ({ path: `${properties[kind]}.${at}`, kind, name }))
    .filter(({ name }) => !own.has(name) && find(name, locale) === undefined)
    .map((one, at) => ({ ...one, near: at < maxSuggested ? suggest(one.name, locale, 3) : [] }))
}
