import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/annotate/read-text.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { createMonitor, openMonitor } from '../../shared/monitor/create-monitor.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { printQuery } from '../../shared/query/print-query.ts'
import type { Query } from '../../shared/query/query.ts'
import { anyAnchoredQuery, anyAnnotation, anyFacets, surnameReader as people } from './support/arbitrary.ts'
import { meets, meetsFacets } from './support/brute-force.ts'

const facetsOf = (query: Query) => Facets.parse({ query: printQuery(query) })

const anyQueries = fc.array(anyAnchoredQuery, { minLength: 1, maxLength: 30, size: 'max' })
const anyAnnotations = fc.array(anyAnnotation, { minLength: 1, maxLength: 4 })

describe('percolating', () => {
  it('answers exactly what evaluating every watchlist by itself would (law 1)', () => {
    let matches = 0
    fc.assert(
      fc.property(anyQueries, anyAnnotations, (queries, annotations) => {
        const monitor = createMonitor({ people })
        queries.forEach((query, i) => {
          expect(monitor.put(`w${i}`, facetsOf(query)), printQuery(query)).toEqual({ kept: true })
        })
        for (const annotation of annotations) {
          const expected = queries.flatMap((query, i) =>
            meets(query, { annotation, people }) ? [`w${i}`] : [],
          )
          const found = monitor.match(annotation)
          expect([...found].sort()).toEqual([...expected].sort())
          expect(found.size).toBe(expected.length)
          matches += expected.length
        }
      }),
      { numRuns: 200 },
    )
    expect(matches).toBeGreaterThan(500)
  })

  it('combines facets by all and by any', () => {
    fc.assert(
      fc.property(
        anyFacets,
        fc.option(anyAnchoredQuery, { nil: undefined }),
        anyAnnotation,
        (facets, query, annotation) => {
          const monitor = createMonitor({ people })
          const text = query && printQuery(query)
          const asksNothing = query === undefined && !facets.countries && !facets.people && !facets.topics
          const outcome = monitor.put('w', { ...facets, ...(text && { query: text }) })
          expect(outcome, text).toMatchObject({ kept: !asksNothing })
          const expected = !asksNothing && meetsFacets(facets, query, { annotation, people })
          expect([...monitor.match(annotation)]).toEqual(expected ? ['w'] : [])
          expect(monitor.whyNot('w', annotation).matches).toBe(expected)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('proves every match by spans that are what they say they are (law 2)', () => {
    let proven = 0
    fc.assert(
      fc.property(anyQueries, anyAnnotation, (queries, annotation) => {
        const monitor = createMonitor({ people })
        for (const [i, query] of queries.entries()) monitor.put(`w${i}`, facetsOf(query))
        for (const { watchlist, evidence } of monitor.percolate(annotation)) {
          expect(evidence, `${watchlist}: ${printQuery(queries[Number(watchlist.slice(1))]!)}`).not.toEqual(
            [],
          )
          for (const { clause, field, start, end, text } of evidence) {
            expect(annotation[field].text.slice(start, end)).toBe(text)
            const parsed = parseQuery(clause)
            if (!parsed.ok) throw new Error(`${clause}: ${parsed.problem.message}`)
            if (parsed.query.kind !== 'person')
              expect(meets(parsed.query, { annotation, people }), clause).toBe(true)
            proven++
          }
        }
      }),
      { numRuns: 120 },
    )
    expect(proven).toBeGreaterThan(300)
  })

  it('verifies a conjunction too long to be written beside its postings', () => {
    const monitor = createMonitor({ people })
    const words = 'manifestant police droits opposition protest care nice œuvre strasse européen'.split(' ')
    monitor.put('w', Facets.parse({ query: words.join(' ') }))
    const matches = (some: readonly string[]) => {
      const text = readText({ id: 'd', body: some.join(' '), language: 'fr' })
      return [...monitor.match({ ...text, countries: [], topics: [], people: [], nameKeys: [] })]
    }
    expect(matches(words)).toEqual(['w'])
    for (const lacking of words)
      expect(matches(words.filter((word) => word !== lacking)), lacking).toEqual([])
  })

  it.each([
    'NOT NOT manif*',
    'manifestant OR manifestant',
    'manifestant AND manifestant',
  ])('counts (%s) once in a weighted list, whatever it amounts to', (part) => {
    const monitor = createMonitor({ people })
    for (const [id, query] of Object.entries({ once: `{(${part})^3x2 | 3}`, twice: `{(${part})^3x2 | 6}` }))
      expect(monitor.put(id, Facets.parse({ query }))).toEqual({ kept: true })
    const text = readText({ id: 'd', body: 'Un manifestant voit un manifestant.', language: 'fr' })
    const annotation = { ...text, countries: [], topics: [], people: [], nameKeys: [] }
    expect([...monitor.match(annotation)]).toEqual(['once'])
  })

  it('stays exact while watchlists are put, replaced, removed, compacted, saved and loaded', () => {
    const anyStep = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ op: fc.constant('put' as const), id: fc.nat(12), query: anyAnchoredQuery }),
      },
      { weight: 2, arbitrary: fc.record({ op: fc.constant('remove' as const), id: fc.nat(12) }) },
      {
        weight: 3,
        arbitrary: fc.record({ op: fc.constant('dispatch' as const), annotation: anyAnnotation }),
      },
      { weight: 1, arbitrary: fc.constantFrom({ op: 'save' as const }, { op: 'compact' as const }) },
    )
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const truth = new Map<string, Query>()
        let monitor = createMonitor({ people })
        for (const step of steps) {
          if (step.op === 'put') {
            expect(monitor.put(`w${step.id}`, facetsOf(step.query))).toEqual({ kept: true })
            truth.delete(`w${step.id}`)
            truth.set(`w${step.id}`, step.query)
          } else if (step.op === 'remove') {
            monitor.remove(`w${step.id}`)
            truth.delete(`w${step.id}`)
          } else if (step.op === 'save') monitor = openMonitor(monitor.save(), { people })!
          else if (step.op === 'compact') monitor.compact()
          else {
            const world = { annotation: step.annotation, people }
            const expected = [...truth].filter(([, query]) => meets(query, world)).map(([id]) => id)
            expect(monitor.percolate(step.annotation).map(({ watchlist }) => watchlist)).toEqual(expected)
            const found = monitor.match(step.annotation)
            expect([...found].sort()).toEqual(expected.toSorted())
            expect(found.size).toBe(expected.length)
          }
          expect(monitor.size).toBe(truth.size)
        }
      }),
      { numRuns: 150 },
    )
  })
})
