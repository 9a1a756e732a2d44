import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { pack, unpack } from '../../shared/monitor/compiled/pack.ts'
import { createMonitor, openMonitor } from '../../shared/monitor/create-monitor.ts'

const nobody = { keysOf: () => [], keysIn: () => [], find: () => [] }

const annotation = (body: string, headline?: string): Annotation => ({
  ...readText({ id: 'd', body, headline, language: 'fr', urgency: 2 }),
  countries: [
    {
      code: 'KZ',
      about: true,
      evidence: [{ clause: 'mention:KZ', field: 'body', start: 0, end: 2, text: body.slice(0, 2) }],
    },
  ],
  topics: [],
  people: [],
  nameKeys: [],
})

const dispatch = annotation(
  'Le Parlement européen demande la libération des manifestants arrêtés à Almaty, capitale économique.',
  'Kazakhstan: le Parlement hausse le ton',
)

const matches = (query: string) => {
  const monitor = createMonitor({ people: nobody })
  const outcome = monitor.put('w', Facets.parse({ query }))
  if (!outcome.kept) throw new Error(outcome.reason)
  return monitor.percolate(dispatch)[0]?.evidence.map(({ clause, text }) => `${clause} → ${text}`)
}

describe('a monitor', () => {
  it('matches words by stem, phrases, prefixes, nearness and weights, with the words that prove it', () => {
    expect(matches('manifestant')).toEqual(['manifestant → manifestants'])
    expect(matches('"parlement Européen"')).toEqual(['"parlement européen" → Parlement européen'])
    expect(matches('manifest* SAUF football')).toEqual(['manifest* → manifestants'])
    expect(matches('libération PRÈS/3 manifestants')).toEqual([
      'libération NEAR/3 manifestants → libération',
      'libération NEAR/3 manifestants → manifestants',
    ])
    expect(matches('manifestants BEFORE/3 libération')).toBeUndefined()
    expect(matches('{manifestant^3 parlement^1x2 football^-5 | 4.5}')).toHaveLength(3)
    expect(matches('{manifestant^3 parlement^1 football^-5 | 4.5}')).toBeUndefined()
    expect(matches('headline:parlement country:KZ urgency<=2 lang:fr')).toEqual([
      'country:KZ → Le',
      'headline:parlement → Parlement',
    ])
    expect(matches('=manifestant')).toBeUndefined()
    expect(matches('almaty! OR Le!')).toEqual(['Le! → Le'])
  })

  it('refuses a broken watchlist with the reason and keeps the others', () => {
    const monitor = createMonitor({ people: nobody })
    expect(monitor.put('broken', Facets.parse({ query: 'a AND (' }))).toMatchObject({ kept: false })
    expect(monitor.put('whole', Facets.parse({ countries: ['KZ'] }))).toEqual({ kept: true })
    expect([...monitor.match(dispatch)]).toEqual(['whole'])
  })

  it('keeps a watchlist that nothing can meet, such as a name without keys, beside others', () => {
    const monitor = createMonitor({ people: nobody })
    for (const query of ['person:"Nobody"', 'manifestants', 'person:"Nobody" OR parlement'])
      expect(monitor.put(query, Facets.parse({ query }))).toEqual({ kept: true })
    expect([...monitor.match(dispatch)].sort()).toEqual(['manifestants', 'person:"Nobody" OR parlement'])
  })

  it('compiles what was saved anew when names are read otherwise', () => {
    const readBy = (length: number) => ({
      keysOf: ({ name }: { name: string }) => [name.slice(0, length)],
      keysIn: () => [],
      find: () => [{ field: 'body' as const, start: 0, end: 2, text: 'Le' }],
    })
    const monitor = createMonitor({ people: readBy(3) })
    monitor.put('w', Facets.parse({ people: ['Ablyazov'] }))
    expect([...monitor.match({ ...dispatch, nameKeys: ['Abl'] })]).toEqual(['w'])
    const same = openMonitor(monitor.save(), { people: readBy(3) })!
    expect([...same.match({ ...dispatch, nameKeys: ['Abl'] })]).toEqual(['w'])
    const other = openMonitor(monitor.save(), { people: readBy(5) })!
    expect([...other.match({ ...dispatch, nameKeys: ['Ablya'] })]).toEqual(['w'])
  })

  it('finds words that came after those already stemmed, in all their forms', () => {
    const monitor = createMonitor({ people: nobody })
    monitor.put('first', Facets.parse({ query: 'parlement' }))
    expect([...monitor.match(dispatch)]).toEqual(['first'])
    monitor.put('second', Facets.parse({ query: 'manifestantes' }))
    expect([...monitor.match(dispatch)].sort()).toEqual(['first', 'second'])
  })

  it('knows an expression again when what came later is merged with what was there', () => {
    const monitor = createMonitor({ people: nobody })
    const query = '{manifestant^3 (libération OR NOT football)^-1 | 1}'
    for (const id of ['first', 'second']) {
      expect(monitor.put(id, Facets.parse({ query }))).toEqual({ kept: true })
      monitor.match(dispatch)
    }
    monitor.compact()
    expect([...monitor.match(dispatch)].sort()).toEqual(['first', 'second'])
    expect(monitor.counts().expressions).toBe(1)
  })

  it('compiles what an earlier format holds anew, and refuses one it does not know', () => {
    const monitor = createMonitor({ people: nobody })
    monitor.put('w', Facets.parse({ countries: ['KZ'], query: 'manifestant NOT football' }))
    const saved = unpack(monitor.save()) as { tiers: { index: object }[] }
    // in format 2 the postings were others
    const tiers = saved.tiers.map((tier) => ({
      ...tier,
      index: { ...tier.index, postings: new Uint32Array(9).fill(5) },
    }))
    const older = openMonitor(pack({ ...saved, tiers, format: 2 }), { people: nobody })
    expect([...older!.match(dispatch)]).toEqual(['w'])
    expect(openMonitor(pack({ ...saved, format: 1 }), { people: nobody })).toBeUndefined()
  })

  it('says why a watchlist did not match', () => {
    const monitor = createMonitor({ people: nobody })
    monitor.put('w', Facets.parse({ countries: ['FR'], query: 'manifestants' }))
    expect(monitor.whyNot('w', dispatch)).toEqual({
      matches: false,
      failed: [{ clause: 'mention:FR', reason: 'the dispatch does not name this country' }],
    })
    monitor.put('about', Facets.parse({ countries: [{ code: 'KZ', level: 'about' }] }))
    const onlyNamed = { ...dispatch, countries: dispatch.countries.map((one) => ({ ...one, about: false })) }
    expect(monitor.whyNot('about', onlyNamed).failed).toEqual([
      { clause: 'country:KZ', reason: 'the dispatch names this country but is not about it' },
    ])
    expect(monitor.whyNot('nobody', dispatch).matches).toBe(false)
  })
})
