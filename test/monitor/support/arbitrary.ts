import fc from 'fast-check'
import { readText } from '../../../shared/annotate/read-text.ts'
import type { Annotation, ReadText } from '../../../shared/domain/annotation.ts'
import { SourceId } from '../../../shared/domain/dispatch.ts'
import type { PeopleReader } from '../../../shared/domain/people-reader.ts'
import type { Facets, Person } from '../../../shared/domain/watchlist.ts'
import { isAnchored } from '../../../shared/query/anchors.ts'
import type { Query, Scope, WeightedItem } from '../../../shared/query/query.ts'
import { fold } from '../../../shared/text/normalise.ts'

/** Few words, so that queries and dispatches meet: inflected, accented, in several scripts, in all sorts of capitals. */
const vocabulary = [
  'manifestant',
  'manifestants',
  'Manifestations',
  'manifester',
  'police',
  'Polices',
  'POLICE',
  'droits',
  'humains',
  'humaine',
  'Sud-Africains',
  "l'opposition",
  'opposition',
  'européen',
  'européenne',
  'Europeen',
  'Nice',
  'nice',
  'care',
  'car',
  'cars',
  'protest',
  'protests',
  'protesting',
  'the',
  'of',
  'протест',
  'протесты',
  'Аблязова',
  'Аблязов',
  'права',
  'احتجاجات',
  'احتجاج',
  'الشرطة',
  '哈萨克斯坦',
  '哈萨克',
  '抗议',
  '东京',
  'œuvre',
  'G7',
  '2021',
  'Straße',
  'strasse',
]

/** Words in a row, so that phrases and nearness are met too. */
const snippets = [
  'droits humains',
  'droits humaine police',
  'manifestants police Nice',
  'the police of Nice',
  'протесты Аблязова права',
  'care of cars protesting',
  '哈萨克斯坦抗议',
  'police car',
  "l'opposition manifeste",
]

const languages = ['fr', 'en', 'ru', 'ar', 'zh', 'da', 'tr', 'de'] as const
const countries = ['KZ', 'FR', 'BE'] as const
const topics = ['protest', 'human-rights'] as const
const sources = ['belga', 'afp'] as const
const persons: readonly Person[] = [
  { name: 'Mukhtar Ablyazov', aliases: ['Мухтар Аблязов'] },
  { name: 'Mukhtar Ablyazov' },
  { name: 'Police Nice' },
  { name: 'Jo Care', not: ['Jo Car'] },
  { name: 'Jo Care' },
]

const anyWord = fc.constantFrom(...vocabulary)
const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record({ place: fc.constantFrom('headline' as const, 'lead' as const, 'body' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ language: fc.constantFrom('fr', 'en', 'ru', 'zh') }) },
)

const anyWords: fc.Arbitrary<Query> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(anyWord, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(anyWord, { minLength: 2, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom(...snippets).map((words) => [words]) },
    ),
    fc.constantFrom(...(['stemmed', 'stemmed', 'stemmed', 'exact', 'cased'] as const)),
    anyScope,
  )
  .map(([words, form, scope]) => ({ kind: 'words', text: words.join(' '), form, ...scope }))

const anyPrefix: fc.Arbitrary<Query> = fc
  .tuple(
    fc.constantFrom('manif', 'prot', 'prote', 'про', 'abl', 'nice', 'полиц', 'Europ', 'strass'),
    anyScope,
  )
  .map(([text, scope]) => ({ kind: 'prefix', text, ...scope }))

const anySide: fc.Arbitrary<Query> = fc.oneof(
  anyWords,
  anyPrefix,
  fc
    .array(fc.oneof(anyWords, anyPrefix), { minLength: 2, maxLength: 3 })
    .map((of): Query => ({ kind: 'or', of })),
)

const anyNear: fc.Arbitrary<Query> = fc
  .record({ left: anySide, right: anySide, distance: fc.integer({ min: 1, max: 6 }), ordered: fc.boolean() })
  .map((near) => ({ kind: 'near', ...near }))

/** What words alone decide. */
export const anyWordsClause: fc.Arbitrary<Query> = fc.oneof(anyWords, anyPrefix, anyNear)

const anyLeaf: fc.Arbitrary<Query> = fc.oneof(
  { weight: 6, arbitrary: anyWords },
  { weight: 1, arbitrary: anyPrefix },
  { weight: 2, arbitrary: anyNear },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...countries), fc.constantFrom('about' as const, 'mention' as const))
      .map(([code, level]): Query => ({ kind: 'country', code, level })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...persons).map((person): Query => ({ kind: 'person', person })) },
  { weight: 1, arbitrary: fc.constantFrom(...topics).map((id): Query => ({ kind: 'topic', id })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('fr', 'en', 'zh').map((language): Query => ({ kind: 'language', language })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...sources).map((source): Query => ({ kind: 'source', source })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('<=' as const, '>=' as const, '=' as const), fc.integer({ min: 1, max: 4 }))
      .map(([comparison, value]): Query => ({ kind: 'urgency', comparison, value })),
  },
)

/** Any query tree that the parser could have read. */
export const anyQuery: fc.Arbitrary<Query> = fc.letrec<{ tree: Query }>((tie) => {
  const parts = fc.array(tie('tree'), { minLength: 2, maxLength: 3 })
  const item: fc.Arbitrary<WeightedItem> = fc.record({
    query: fc.oneof({ weight: 4, arbitrary: anyWords }, { weight: 1, arbitrary: tie('tree') }),
    weight: fc.constantFrom(1, 2, 3, -2, 0.5, 0.1, 0.7),
    cap: fc.constantFrom(1, 1, 2, 3),
  })
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      anyLeaf,
      anyLeaf,
      parts.map((of): Query => ({ kind: 'and', of })),
      parts.map((of): Query => ({ kind: 'or', of })),
      tie('tree').map((of): Query => ({ kind: 'not', of })),
      fc
        .record({
          items: fc.array(item, { minLength: 1, maxLength: 5 }),
          threshold: fc.constantFrom(0.1, 0.8, 1, 2, 3, 5),
        })
        .map((list): Query => ({ kind: 'weighted', ...list })),
    ),
  }
}).tree

/** A query that may stand alone in a watchlist. */
export const anyAnchoredQuery = anyQuery.filter(isAnchored)

export const anyFacets: fc.Arbitrary<Omit<Facets, 'query'>> = fc.record(
  {
    countries: fc.array(
      fc.record({
        code: fc.constantFrom(...countries),
        level: fc.constantFrom('about' as const, 'mention' as const),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    people: fc.array(fc.constantFrom(...persons), { minLength: 1, maxLength: 2 }),
    topics: fc.array(fc.constantFrom(...topics), { minLength: 1, maxLength: 2 }),
    require: fc.constantFrom('all' as const, 'any' as const),
  },
  { requiredKeys: [] },
)

const anyText = (minLength: number, maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: anyWord },
        { weight: 2, arbitrary: fc.constantFrom(...snippets) },
        { weight: 1, arbitrary: fc.constantFrom('.', ',', '\n\n', '—', '«') },
      ),
      { minLength, maxLength, size: 'max' },
    )
    .map((words) => words.join(' '))

/** Any dispatch, read: words by the real reader, mentions made up. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    headline: anyText(0, 8),
    body: anyText(0, 40),
    language: fc.constantFrom(...languages),
    source: fc.option(fc.constantFrom(...sources), { nil: undefined }),
    urgency: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    countries: fc.uniqueArray(fc.record({ code: fc.constantFrom(...countries), about: fc.boolean() }), {
      selector: ({ code }) => code,
    }),
    topics: fc.uniqueArray(fc.record({ id: fc.constantFrom(...topics), about: fc.boolean() }), {
      selector: ({ id }) => id,
    }),
    leadEnd: fc.nat(10),
  })
  .map(({ countries: named, topics: on, leadEnd, source, ...text }) => {
    const read = readText({ id: 'd', ...text, ...(source && { source: SourceId.parse(source) }) })
    const evidence = [{ clause: 'made up', field: 'body' as const, start: 0, end: 0, text: '' }]
    return {
      ...read,
      leadEnd: Math.min(leadEnd, read.body.count),
      countries: named.map((country) => ({ ...country, evidence })),
      topics: on.map((topic) => ({ ...topic, evidence })),
      people: [],
      nameKeys: surnameReader.keysIn(read),
    }
  })

const surnames = ({ name, aliases = [] }: Person) =>
  [name, ...aliases].map((full) => fold(full.split(' ').at(-1)!).slice(0, 4))
const keyOf = (folded: string) => folded.slice(0, 4)

/** Finds a person by the beginning of a surname with a given name anywhere, or by the surname twice. */
export const surnameReader: PeopleReader = {
  keysOf: (person) => [...new Set(surnames(person))],
  keysIn: (text: ReadText) => [...new Set([...text.headline.folded, ...text.body.folded].map(keyOf))],
  find: (person, text) => {
    const wanted = surnames(person)
    const spans = (['headline', 'body'] as const).flatMap((field) =>
      text[field].folded.flatMap((word, i) => {
        if (!wanted.includes(keyOf(word))) return []
        const [start, end] = [text[field].start[i]!, text[field].end[i]!]
        return [{ field, start, end, text: text[field].text.slice(start, end), because: 'surname' }]
      }),
    )
    return spans.length > 1 ? spans : []
  },
}
