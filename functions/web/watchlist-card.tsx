import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import type { Watchlist } from '../../shared/domain/watchlist.ts'
import { countryName } from '../../shared/gazetteer/find-country.ts'
import { topicName } from '../http/vocabulary.ts'
import { phrasesIn } from './phrases/phrases.ts'

/** A watchlist as its reader sees it: name, state and what it asks for; `children` are what can be done with it. */
export function WatchlistCard({
  watchlist,
  locale,
  children,
}: {
  watchlist: Watchlist
  locale: Locale
  children?: Child
}) {
  const { manage } = phrasesIn(locale)
  return (
    <section class="card">
      <div class="title">
        <h2 dir="auto">{watchlist.name}</h2>
        <span class="badge">{manage.states[watchlist.state]}</span>
      </div>
      <dl class="facts">
        {factsOf(watchlist, locale).map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </>
        ))}
      </dl>
      {children}
    </section>
  )
}

function factsOf({ facets }: Watchlist, locale: Locale) {
  const { manage } = phrasesIn(locale)
  const labels = manage.facets
  const { countries = [], people = [], topics = [], query, require } = facets
  const named = (level: string) =>
    countries.filter((country) => country.level === level).map(({ code }) => countryName(code, locale))
  const facts = [
    { label: labels.mentioned, values: named('mention') },
    { label: labels.about, values: named('about') },
    { label: labels.people, values: people.map(({ name }) => name) },
    { label: labels.topics, values: topics.map((id) => topicName(id, locale)) },
    { label: labels.query, values: query === undefined ? [] : [query] },
  ].flatMap(({ label, values }) => (values.length > 0 ? [{ label, value: values.join(' · ') }] : []))
  const needed = { label: labels.require, value: require === 'any' ? manage.any : manage.all }
  return facts.length > 1 ? [...facts, needed] : facts
}
