import * as z from 'zod'
import { cleanText, plainText } from './plain-text.ts'
import { SubscriberId } from './subscriber.ts'

/** Names a watchlist. Those of subscribers read `subscriber.ulid`, so that whose it is can be told from the name. */
export const WatchlistId = z.string().min(1).max(128).brand<'WatchlistId'>()
export type WatchlistId = z.infer<typeof WatchlistId>

/** Whose a watchlist is. */
export const subscriberOf = (watchlist: WatchlistId): SubscriberId =>
  SubscriberId.parse(watchlist.split('.', 1)[0])

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'must be a country code such as KZ')

/** A topic's kebab-case id. */
export const TopicId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a topic id such as human-rights')
  .max(80)

/** A topic that can be asked for: one that everybody has, or `own/<slug>`, which its reader saved. */
export const AskedTopic = z
  .string()
  .regex(/^(own\/)?[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a topic id such as human-rights or own/my-topic')
  .max(80)

const name = z.string().trim().min(1).max(200).transform(cleanText)

/** A person to watch: one spelling is enough; `aliases` are other names, `not` spellings that are somebody else. */
export const Person = z.strictObject({
  name,
  aliases: z.array(name).max(20).optional(),
  not: z.array(name).max(20).optional(),
})
export type Person = z.infer<typeof Person>

/** A country to watch: in any mention of it, or only in dispatches about it. */
export const WatchedCountry = z.strictObject({ code: CountryCode, level: z.enum(['about', 'mention']) })
export type WatchedCountry = z.infer<typeof WatchedCountry>

/**
 * What a watchlist asks for. A bare country code means any mention of it; a bare name, the person of that name.
 *
 * Within a facet (countries, people, topics, query) any one item is enough; `require` says whether `all` the facets
 * given must be met (the default) or `any` of them.
 */
export const Facets = z.strictObject({
  countries: z
    .array(
      z.union([
        CountryCode.transform((code): WatchedCountry => ({ code, level: 'mention' })),
        WatchedCountry,
      ]),
    )
    .max(300)
    .optional(),
  people: z
    .array(z.union([name.transform((given): Person => ({ name: given })), Person]))
    .max(200)
    .optional(),
  topics: z.array(AskedTopic).max(200).optional(),
  query: plainText(10_000).optional(),
  require: z.enum(['all', 'any']).optional(),
})
export type Facets = z.infer<typeof Facets>

/** What a subscriber gives to make or change a watchlist; without a name it is named after what it asks for. */
export const WatchlistInput = Facets.extend({
  name: plainText(120).pipe(z.string().trim().min(1)).optional(),
})
export type WatchlistInput = z.infer<typeof WatchlistInput>

/**
 * A subscriber's standing query.
 *
 * `pending` until its address is confirmed; only an `active` one is percolated and mailed; `deleted` ones are kept a
 * while so that nothing on its way is mailed any more. `version` counts its changes from 1.
 */
export const Watchlist = z.strictObject({
  id: WatchlistId,
  subscriber: SubscriberId,
  name: z.string().min(1).max(120),
  facets: Facets,
  state: z.enum(['pending', 'active', 'paused', 'deleted']),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().optional(),
})
export type Watchlist = z.infer<typeof Watchlist>
