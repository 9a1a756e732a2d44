import { mayConfuse, spellingsOf } from '../../shared/annotate/people/spellings.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import type { Person, WatchlistInput } from '../../shared/domain/watchlist.ts'
import { countryName } from '../../shared/gazetteer/find-country.ts'
import { explainQuery } from '../../shared/query/explain-query.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { topicName } from './vocabulary.ts'

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

/** Says what a watchlist will match, before it is saved; of people, the first ten are told of. */
export function explainWatchlist(watchlist: WatchlistInput, locale: Locale): Explanation {
  const { people = [], require = 'all' } = watchlist
  const { opening, all, any } = wordings[locale]
  const joined = clausesOf(watchlist, locale).join(require === 'all' ? all : any)
  return {
    explanation: `${opening} ${joined}.`,
    people: people.slice(0, maxExplained).map(explainPerson),
  }
}

/** People whose spellings are told: each takes hundreds of tries. */
const maxExplained = 10

const explainPerson = (person: Person): ExplainedPerson => ({
  name: person.name,
  spellings: spellingsOf(person).filter((spelling) => spelling !== person.name),
  mayConfuse: mayConfuse(person),
})

/** Each facet as a clause: what a dispatch must do to meet it. */
function clausesOf(
  { countries = [], people = [], topics = [], query }: WatchlistInput,
  locale: Locale,
): string[] {
  const words = wordings[locale]
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const or = (names: readonly string[]) => list.format(names.map(words.quote))
  const countriesAt = (level: string) =>
    countries.filter((country) => country.level === level).map(({ code }) => countryName(code, locale))
  const [mentioned, about] = [countriesAt('mention'), countriesAt('about')]
  const byCountry = [
    ...(mentioned.length > 0 ? [words.mentions(or(mentioned))] : []),
    ...(about.length > 0 ? [words.isAbout(or(about))] : []),
  ]
  return [
    ...(byCountry.length > 0 ? [byCountry.join(words.or)] : []),
    ...(people.length > 0 ? [words.names(list.format(people.map(({ name }) => name)))] : []),
    ...(topics.length > 0 ? [words.speaksOf(or(topics.map((id) => topicName(id, locale))))] : []),
    ...(query === undefined ? [] : [explain(query, locale)]),
  ]
}

/** A query in words; as it is written where it cannot be read. */
function explain(query: string, locale: Locale): string {
  const parsed = parseQuery(query)
  if (!parsed.ok) return query
  const said = explainQuery(parsed.query, locale, { topic: (id) => topicName(id, locale) })
  return parsed.query.kind === 'and' || parsed.query.kind === 'or' ? `(${said})` : said
}

const wordings = {
  en: {
    opening: 'Every dispatch that',
    all: ', and that ',
    any: ', or that ',
    or: ' or ',
    quote: (name: string) => name,
    mentions: (countries: string) => `mentions ${countries}`,
    isAbout: (countries: string) => `is about ${countries}`,
    names: (people: string) => `names ${people}`,
    speaksOf: (topics: string) => `speaks of ${topics}`,
  },
  fr: {
    opening: 'Toute dépêche qui',
    all: ', et qui ',
    any: ', ou qui ',
    or: ' ou ',
    // quoted, names need no article
    quote: (name: string) => `«\u00a0${name}\u00a0»`,
    mentions: (countries: string) => `cite ${countries}`,
    isAbout: (countries: string) => `porte sur ${countries}`,
    names: (people: string) => `nomme ${people}`,
    speaksOf: (topics: string) => `traite de ${topics}`,
  },
} satisfies Record<Locale, unknown>
