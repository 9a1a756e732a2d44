import type { Facets, WatchlistInput } from '../domain/watchlist.ts'

/** Parts a watchlist's input into its name and what it asks for; unnamed, it is named after what it asks for. */
export function nameWatchlist({ name, ...facets }: WatchlistInput): { name: string; facets: Facets } {
  return { name: name ?? describe(facets), facets }
}

function describe({ countries = [], people = [], topics = [], query }: Facets): string {
  const items = [
    ...countries.map(({ code }) => code),
    ...people.map((person) => person.name),
    ...topics.map((topic) => topic.replaceAll('-', ' ')),
    ...(query === undefined ? [] : [query]),
  ]
  const shown = items.slice(0, 4).join(', ').replace(/\s+/g, ' ').trim()
  const cut = shown.length > 110 ? `${[...shown].slice(0, 100).join('')}…` : shown
  return items.length > 4 ? `${cut} +${items.length - 4}` : cut || '—'
}
