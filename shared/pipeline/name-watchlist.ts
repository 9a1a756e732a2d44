import type { Locale } from '../domain/locale.ts'
import type { Facets, WatchlistInput } from '../domain/watchlist.ts'
import { topicName } from './topic-name.ts'

/** Parts a watchlist's input into its name and what it asks for; unnamed, it is named after what it asks for. */
export function nameWatchlist({ name, ...facets }: WatchlistInput, locale: Locale) {
  return { name: name ?? describe(facets, locale), facets }
}

/** Items of a watchlist that its name holds. */
const maxItems = 3

function describe({ countries = [], people = [], topics = [], query }: Facets, locale: Locale): string {
  const country = new Intl.DisplayNames(locale, { type: 'region' })
  const items = [
    ...countries.map(({ code }) => country.of(code) ?? code),
    ...people.map((person) => person.name),
    ...topics.map((topic) => topicName(topic, locale)),
    ...(query === undefined ? [] : [query]),
  ]
  const named = items.slice(0, maxItems).join(', ').replace(/\s+/g, ' ').trim()
  const cut = named.length > 100 ? `${[...named].slice(0, 90).join('')}…` : named
  return items.length > maxItems ? `${cut} +${items.length - maxItems}` : cut || '—'
}
