import type { Annotation } from '../../../shared/domain/annotation.ts'
import type { DispatchText } from '../../../shared/domain/dispatch.ts'
import type { PeopleReader } from '../../../shared/domain/people-reader.ts'
import { Facets } from '../../../shared/domain/watchlist.ts'
import { Shape, type Words } from '../../../shared/domain/words.ts'
import { fold } from '../../../shared/text/normalise.ts'
import { createRandom, type Random, zipf } from './random.ts'

/**
 * A made-up world with the proportions of a real one: words, names, countries and topics are drawn by Zipf's law,
 * phrases from those that dispatches use. Of the watchlists 30 % ask for one country, 25 % for a person, 25 % for a topic
 * or a phrase, 20 % for a boolean of two to four terms and a phrase. Some 2.6 % of them match a dispatch.
 */
export interface Workload {
  watchlist(): Facets
  dispatch(): DispatchText & Pick<Annotation, 'countries' | 'topics'>
}

const vocabularySize = 40_000
const peopleCount = 60_000
const topicCount = 170
/** Words of the body; the headline has nine more. */
const bodyWords = 365

export function createWorkload(seed: number): Workload {
  const random = createRandom(seed)
  const words = makeWords(createRandom(1), vocabularySize)
  const drawWord = zipf(vocabularySize, 1.05, 2.7, random)
  // what people ask for is rarer than what texts are made of
  const drawAsked = zipf(vocabularySize - 300, 0.9, 40, random)
  const asked = () => words[300 + drawAsked()]!
  const drawPerson = zipf(peopleCount, 0.85, 5, random)
  const person = () => personName(drawPerson())
  const drawCountry = zipf(countries.length, 1, 2, random)
  const drawTopic = zipf(topicCount, 0.8, 3, random)
  const drawPhrase = zipf(30_000, 0.9, 10, random)
  const phrase = () => phraseOf(words, drawPhrase())

  const boolean = () => {
    const terms = Array.from({ length: 2 + random.below(3) }, asked)
    const joined = random.next() < 0.6 ? terms.join(' AND ') : `(${terms.join(' OR ')})`
    const without = random.next() < 0.2 ? ` NOT ${asked()}` : ''
    return `${joined} ${random.next() < 0.5 ? 'AND' : 'OR'} "${phrase()}"${without}`
  }
  return {
    watchlist() {
      const kind = random.next()
      if (kind < 0.3) return Facets.parse({ countries: [countries[drawCountry()]!] })
      if (kind < 0.55) return Facets.parse({ people: [person()] })
      if (kind < 0.68) return Facets.parse({ topics: [topicId(drawTopic())] })
      if (kind < 0.8) return Facets.parse({ query: `"${phrase()}"` })
      return Facets.parse({ query: boolean() })
    },
    dispatch() {
      const about = Array.from({ length: 1 + random.below(3) }, drawCountry)
      const topics = Array.from({ length: 1 + random.below(3) }, drawTopic)
      const parts = Array.from({ length: bodyWords - 40 }, () => words[drawWord()]!)
      for (let i = 0; i < 3; i++) parts.splice(random.below(parts.length), 0, person())
      for (let i = 0; i < 12; i++) parts.splice(random.below(parts.length), 0, phrase())
      for (const country of about) parts.splice(random.below(parts.length), 0, countries[country]!)
      const headline = capitalise(Array.from({ length: 9 }, () => words[drawWord()]!).join(' '))
      return {
        id: `d${random.below(1e9)}`,
        language: 'fr',
        headline,
        body: sentences(parts, random),
        countries: [...new Set(about)].map((country, i) => ({
          code: countries[country]!,
          about: i === 0,
          evidence,
        })),
        topics: [...new Set(topics)].map((topic) => ({ id: topicId(topic), about: true, evidence })),
      }
    },
  }
}

const evidence = [{ clause: 'made up', field: 'body' as const, start: 0, end: 1, text: '' }]

const countries =
  `US FR GB DE RU CN UA IL BE IT ES IN BR JP TR IR CA AU PL NL CH MX ZA KR EG SA SE SY PK NG KZ GR AT AR
  PT HU CZ RO VE CO LB IQ AF QA AE DZ MA TN LY SD SO ET KE CD RW UG TZ SN ML NE TD CM CI GH BF MG ZM ZW AO MZ NA BW GA
  CG GQ ER DJ YE OM KW BH JO PS CY MT IE IS NO FI DK EE LV LT BY MD GE AM AZ UZ TM KG TJ MN KP VN TH LA KH MM MY SG ID
  PH BD LK NP BT MV NZ FJ PG CU HT DO JM GT HN SV NI CR PA EC PE BO PY UY CL GY SR`.split(/\s+/)

const topicId = (rank: number) => `topic-${rank}`

/** Pronounceable words of two to five syllables, the common ones shorter, each once. */
function makeWords(random: Random, count: number): string[] {
  const syllables =
    'ma ni fes ta tion po li ce gou ver ne ment dro it hu main par le eu ro pé en li bé ra jo urn al éco no mi que san té cri se ré gi on ac cord'.split(
      ' ',
    )
  const endings = ['', '', 's', 'es', 'ment', 'tion', 'tions', 'eur', 'é', 'ée', 'er']
  const words = new Set<string>()
  while (words.size < count) {
    const length = 1 + Math.floor(Math.log10(words.size + 10)) + random.below(2)
    const stem = Array.from({ length: Math.min(length, 5) }, () => random.pick(syllables)).join('')
    words.add(stem + random.pick(endings))
  }
  return [...words]
}

/** The phrase of a rank: always the same two or three words, of middling frequency. */
function phraseOf(words: readonly string[], rank: number): string {
  const own = createRandom(rank + 1000)
  return Array.from({ length: own.next() < 0.7 ? 2 : 3 }, () => words[200 + own.below(6000)]!).join(' ')
}

function personName(rank: number): string {
  const own = createRandom(rank + 500_000)
  const name = () => capitalise(own.pick(makeParts) + own.pick(makeParts) + own.pick(makeParts))
  return `${capitalise(own.pick(makeParts) + own.pick(makeParts))} ${name()}`
}

const makeParts =
  'ab la ya zov mu kh tar no ur sul tan na zar bay ev ro bert jo han pi er re mar tin du pont sa rah le vy an gel mer kel'.split(
    ' ',
  )

const capitalise = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

function sentences(parts: readonly string[], random: Random): string {
  let text = ''
  let left = 0
  for (const part of parts) {
    const begins = left === 0
    text += `${text === '' ? '' : begins ? '. ' : ' '}${begins ? capitalise(part) : part}`
    left = begins ? 12 + random.below(18) : left - 1
  }
  return `${text}.`
}

const capitalised = ({ folded, shape }: Words) =>
  folded.filter((_, i) => (shape[i]! & Shape.capitalised) !== 0)

/** Finds people by surname with the given name right before it: a stand-in, so that the monitor alone is measured. */
export const plainNames: PeopleReader = {
  keysOf: ({ name }) => [fold(name.split(' ').at(-1)!)],
  keysIn: ({ headline, body }) => [...new Set([headline, body].flatMap(capitalised))],
  find: ({ name }, text) => {
    const [given = '', surname = ''] = name.split(' ').map(fold)
    const { folded, start, end } = text.body
    for (let i = folded.indexOf(surname, 1); i > 0; i = folded.indexOf(surname, i + 1))
      if (folded[i - 1] === given)
        return [
          {
            field: 'body',
            start: start[i - 1]!,
            end: end[i]!,
            text: text.body.text.slice(start[i - 1], end[i]),
          },
        ]
    return []
  },
}
