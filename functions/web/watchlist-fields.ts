import type { Locale } from '../../shared/domain/locale.ts'
import type { Person, Watchlist } from '../../shared/domain/watchlist.ts'
import { countryName, countryNamed } from '../../shared/gazetteer/find-country.ts'
import { topicNamed } from '../../shared/topics/find-topic.ts'
import { topicName } from '../http/vocabulary.ts'

/** A watchlist as the form's fields hold it: what a person typed, right or wrong. */
export interface WatchlistFields {
  readonly name: string
  readonly mentioned: string
  readonly about: string
  readonly people: string
  /** People not meant, each `Name ≠ Other`. */
  readonly not: readonly string[]
  readonly topics: string
  /** Topics ticked in the list, by id. */
  readonly topic: readonly string[]
  readonly query: string
  readonly require: 'all' | 'any'
}

/** The fields faults are shown at; a fault elsewhere is shown above the form. */
export type FieldName = Exclude<keyof WatchlistFields, 'not' | 'topic'> | 'address'

/** The form as it was posted. */
export function fieldsIn(form: URLSearchParams): WatchlistFields {
  const text = (field: string) => form.get(field) ?? ''
  return {
    name: text('name'),
    mentioned: text('mentioned'),
    about: text('about'),
    people: text('people'),
    not: form.getAll('not').slice(0, 100),
    topics: text('topics'),
    topic: form.getAll('topic').slice(0, 300),
    query: text('query'),
    require: text('require') === 'any' ? 'any' : 'all',
  }
}

export const emptyFields: WatchlistFields = fieldsIn(new URLSearchParams())

/** A watchlist as the form shows it to whoever changes it. */
export function fieldsOf({ name, facets }: Watchlist, locale: Locale): WatchlistFields {
  const { countries = [], people = [], topics = [], query = '', require = 'all' } = facets
  const named = (level: string) =>
    countries.filter((country) => country.level === level).map(({ code }) => printCountry(code, locale))
  return {
    name,
    mentioned: named('mention').join('\n'),
    about: named('about').join('\n'),
    people: people.map(printPerson).join('\n'),
    not: people.flatMap((person) => (person.not ?? []).map((other) => `${person.name}${isNot}${other}`)),
    topics: topics.map((id) => printTopic(id, locale)).join('\n'),
    topic: [],
    query,
    require,
  }
}

/** The fields as a request, to be parsed and resolved like any other. */
export function requestIn(fields: WatchlistFields) {
  const mentioned = names(fields.mentioned, countryNamed).map((code) => ({ code, level: 'mention' }))
  const about = names(fields.about, countryNamed).map((code) => ({ code, level: 'about' }))
  const people = lines(fields.people).map((line) => readPerson(line, fields.not))
  const topics = [...names(fields.topics, topicNamed), ...fields.topic]
  return {
    name: fields.name.trim() || undefined,
    countries: [...mentioned, ...about],
    people,
    topics,
    query: fields.query.trim() || undefined,
    require: fields.require,
  }
}

/** The field that holds what lies at `path` of {@link requestIn}. */
export function fieldAt(path: string, fields: WatchlistFields): FieldName | undefined {
  const [property, index] = path.split('.')
  if (property === 'countries')
    return Number(index) < names(fields.mentioned, countryNamed).length ? 'mentioned' : 'about'
  return (['name', 'people', 'topics', 'query', 'require'] as const).find((field) => field === property)
}

const isNot = ' ≠ '

// a name that another bears too would come back as the other
const printCountry = (code: string, locale: Locale) =>
  countryNamed(countryName(code, locale)) === code ? countryName(code, locale) : code

const printTopic = (id: string, locale: Locale) =>
  topicNamed(topicName(id, locale), locale) === id ? topicName(id, locale) : id

/** `Name = other name, another name`. */
const printPerson = ({ name, aliases = [] }: Person) =>
  aliases.length > 0 ? `${name} = ${aliases.join(', ')}` : name

function readPerson(line: string, not: readonly string[]) {
  const [name = '', aliases = ''] = line.split('=', 2).map((part) => part.trim())
  const others = not
    .filter((one) => one.startsWith(name + isNot))
    .map((one) => one.slice(name.length + isNot.length))
  return { name, aliases: parts(aliases, ','), not: others }
}

/** Names one a line; several with commas between are taken apart where the line is no name as a whole. */
const names = (text: string, find: (name: string) => unknown) =>
  lines(text).flatMap((line) => (find(line) === undefined ? parts(line, ',') : [line]))

const lines = (text: string) => parts(text, /[\r\n;]+/)

const parts = (text: string, separator: string | RegExp) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
