import * as z from 'zod'
import type { Locale } from '../../shared/domain/locale.ts'
import { plainText } from '../../shared/domain/plain-text.ts'
import { WatchlistInput } from '../../shared/domain/watchlist.ts'
import { joinPath } from './outcome-problems.ts'
import { invalidInput, parseInput } from './parse-input.ts'
import { countriesLike, countryOf, type Named, topicOf, topicsLike } from './vocabulary.ts'

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
  topics: z.array(givenName).max(200).optional().describe('Ids (human-rights) or names in any language.'),
})
export type WatchlistRequest = z.infer<typeof WatchlistRequest>

/** A name in a request that no country or topic has, and what may have been meant. */
export interface UnknownName {
  readonly path: string
  readonly kind: 'country' | 'topic'
  readonly name: string
  readonly near: readonly Named[]
}

/** A request with its names read: the watchlist asked for, or the names nobody knows. */
export type Resolved =
  | { readonly outcome: 'known'; readonly watchlist: WatchlistInput }
  | { readonly outcome: 'unknown'; readonly names: readonly UnknownName[] }

/** Turns the names in a request into codes and ids; suggestions are named in `locale`. */
export function resolveNames(request: WatchlistRequest, locale: Locale): Resolved {
  const countries = request.countries?.map((given) =>
    typeof given === 'string'
      ? { name: given, level: 'mention' as const }
      : { name: given.code, level: given.level },
  )
  const unknown: UnknownName[] = [
    ...(countries ?? []).flatMap(({ name }, i) =>
      countryOf(name) ? [] : [unknownName(`countries.${i}`, 'country', name, countriesLike(name, locale, 3))],
    ),
    ...(request.topics ?? []).flatMap((name, i) =>
      topicOf(name) ? [] : [unknownName(`topics.${i}`, 'topic', name, topicsLike(name, locale, 3))],
    ),
  ]
  if (unknown.length > 0) return { outcome: 'unknown', names: unknown }
  const watchlist = {
    ...request,
    countries: countries?.map(({ name, level }) => ({ code: countryOf(name), level })),
    topics: request.topics && [...new Set(request.topics.map(topicOf))],
  }
  return { outcome: 'known', watchlist: parseInput(WatchlistInput, watchlist) }
}

/** Like {@link resolveNames}, for programs: unknown names are thrown as a problem that suggests others. */
export function knownNames(request: WatchlistRequest, locale: Locale = 'en', at = ''): WatchlistInput {
  const resolved = resolveNames(request, locale)
  if (resolved.outcome === 'known') return resolved.watchlist
  throw invalidInput(
    resolved.names.map(({ path, kind, name, near }) => ({
      path: joinPath(at, path),
      message: `no ${kind} is known as “${name}”`,
      suggestions: near.map((one) => one.name),
    })),
  )
}

const unknownName = (path: string, kind: UnknownName['kind'], name: string, near: readonly Named[]) => ({
  path,
  kind,
  name,
  near,
})
