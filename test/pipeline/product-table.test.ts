import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleDispatch } from '../../functions/local/sample.ts'
import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { readPlainTextDispatch } from '../../shared/wire/plain-text-dispatch.ts'

const reference = join(import.meta.dirname, '../../../shared/dispatches/belga-2021-02-kazakhstan.txt')

/** Dispatches on the same events: ours, with an agency's credit, and the one it was made after where that is at hand. */
const dispatches: [string, DispatchText][] = [
  ['the sample', { ...sampleDispatch, id: 'sample', body: `${sampleDispatch.body} (Belga)` }],
]
if (existsSync(reference))
  dispatches.push([
    'the reference',
    { ...readPlainTextDispatch(readFileSync(reference, 'utf8')), id: 'reference' },
  ])

/** Watchlists that must match, and the words they must match by. */
const matching: [string, unknown, string[]][] = [
  ['the country Kazakhstan', { countries: ['KZ'] }, ['Kazakhstan', 'kazakh', 'Almaty']],
  ['dispatches about Kazakhstan', { countries: [{ code: 'KZ', level: 'about' }] }, ['Kazakhstan']],
  ['Mukhtar Ablyazov', { people: ['Mukhtar Ablyazov'] }, ['Moukhtar Abliazov']],
  ['Мухтар Аблязов', { people: ['Мухтар Аблязов'] }, ['Moukhtar Abliazov']],
  ['Мұхтар Әблязов', { people: ['Мұхтар Әблязов'] }, ['Moukhtar Abliazov']],
  ['Nursultan Nazarbayev', { people: ['Nursultan Nazarbayev'] }, ['Noursoultan Nazarbaïev']],
  ['human rights', { topics: ['human-rights'] }, ['droits humains']],
  ['protest', { topics: ['protest'] }, ['manifestants']],
  ['political prisoners', { topics: ['political-prisoners'] }, ['prisonniers politiques']],
  ['a phrase with accents', { query: '"Parlement européen"' }, ['Parlement européen']],
  ['a phrase without accents', { query: '"parlement europeen"' }, ['Parlement européen']],
  ['France, mentioned', { countries: ['FR'] }, ['France']],
]

/** Watchlists that must not match. */
const others: [string, unknown][] = [
  ['the country Belgium, of the credit only', { countries: ['BE'] }],
  ['Mukhtar Auezov, another Mukhtar', { people: ['Mukhtar Auezov'] }],
  ['football', { topics: ['football'] }],
  ['dispatches about France, which is only mentioned', { countries: [{ code: 'FR', level: 'about' }] }],
]

describe.each(dispatches)('on %s', (_name, dispatch) => {
  const annotation = annotateDispatch(dispatch)
  const matchOf = (facets: unknown) => {
    const monitor = createMonitor({ people: peopleReader })
    expect(monitor.put('watchlist', Facets.parse(facets))).toEqual({ kept: true })
    return monitor.percolate(annotation)[0]
  }

  it('reads French', () => {
    expect(annotation.language).toBe('fr')
  })

  it.each(matching)('a watchlist for %s matches, by the right words', (_what, facets, words) => {
    const match = matchOf(facets)
    expect(match?.evidence.map(({ text }) => text)).toEqual(expect.arrayContaining(words))
    for (const { field, start, end, text } of match?.evidence ?? [])
      expect(dispatch[field]?.slice(start, end)).toBe(text)
  })

  it('“ex-république soviétique” and the credit are no evidence of a country', () => {
    const marked = matchOf({ countries: ['KZ'] })?.evidence.map(({ text }) => text.toLowerCase()) ?? []
    expect(marked.filter((text) => /soviétique|belga/.test(text))).toEqual([])
  })

  it.each(others)('a watchlist for %s does not match', (_what, facets) => {
    expect(matchOf(facets)).toBeUndefined()
  })
})
