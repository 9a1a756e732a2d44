import type { PeopleReader } from '../../shared/domain/people-reader.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { createMonitor, openMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'

/** What an index of so many watchlists costs: bytes kept, and processor time to load it and to match a dispatch. */
export interface IndexMeasure {
  readonly watchlists: number
  readonly bytes: number
  readonly loadMs: number
  readonly matchMs: number
}

const nobody: PeopleReader = { keysOf: () => [], keysIn: () => [], find: () => [] }

const words =
  'flood strike court vote gas wheat port railway bank mine visa army police school virus fire'.split(' ')
const places =
  'almaty paris kyiv lagos lima osaka turin gdansk porto leeds aktau kazan minsk tunis quito hanoi'.split(' ')

/** Measures indexes of made-up watchlists: countries, topics and pairs of words, most of them told apart by a word. */
export function measureIndex(watchlists: number): IndexMeasure {
  const monitor = createMonitor({ people: nobody })
  for (let n = 0; n < watchlists; n++) monitor.put(`reader${n}.watchlist`, madeUp(n))
  monitor.compact()
  const bytes = monitor.save()
  const loadMs = cpuMsOf(() => openMonitor(bytes, { people: nobody }))
  const annotation = annotateDispatch({ id: 'measured', body: dispatch })
  for (let round = 0; round < 20; round++) monitor.match(annotation)
  const matchMs = cpuMsOf(() => {
    for (let round = 0; round < 50; round++) monitor.match(annotation)
  })
  return { watchlists, bytes: bytes.length, loadMs, matchMs: matchMs / 50 }
}

function madeUp(n: number): Facets {
  const word = words[n % words.length]
  const place = places[(n >> 4) % places.length]
  const kind = n % 10
  if (kind < 4)
    return Facets.parse({ countries: [countries[(n >> 3) % countries.length]], query: `${word}${n % 997}` })
  if (kind < 6)
    return Facets.parse({ topics: ['protest'], query: `company${n % 4999} OR "${place} ${word}"` })
  return Facets.parse({ query: `(${word} AND ${place}) OR brand${n}` })
}

const countries = 'KZ FR BE DE GB US UA RU CN JP NL ES IT PT PL CZ TR EG IN BR'.split(' ')

const dispatch =
  'Thousands marched through Almaty on Saturday after the court ordered the bank to close its mine near the railway. ' +
  'Police used gas; the port of Aktau was shut by a strike, and wheat was left to rot. '.repeat(10)

function cpuMsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
