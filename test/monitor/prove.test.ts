import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { compileQuery } from '../../shared/query/compile-query.ts'
import type { Expression, Leaf, NearLeaf, PositionalLeaf } from '../../shared/query/expression.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { printQuery } from '../../shared/query/print-query.ts'
import { anyAnchoredQuery, anyAnnotation, surnameReader as people } from './support/arbitrary.ts'
import { isMet } from './support/evaluate-tree.ts'
import { openReading } from './support/open-reading.ts'

const evidenceOf = (query: string, annotation: Annotation) => {
  const monitor = createMonitor({ people })
  expect(monitor.put('w', Facets.parse({ query }))).toEqual({ kept: true })
  return monitor.percolate(annotation)[0]?.evidence
}

function annotationOf(body: string, headline?: string): Annotation {
  const text = readText({ id: 'd', body, headline, language: 'fr' })
  return { ...text, countries: [], topics: [], people: [], nameKeys: people.keysIn(text) }
}

/** The leaves by which an expression is met: nothing of what is not met, or counts against it. */
function leavesMet(expression: Expression, met: (part: Expression) => boolean): Leaf[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.of.filter(met).flatMap((part) => leavesMet(part, met))
    case 'weighted':
      return expression.items
        .filter(({ of, weight }) => weight > 0 && met(of))
        .flatMap(({ of }) => leavesMet(of, met))
    case 'not':
    case 'language':
    case 'source':
    case 'urgency':
      return []
    default:
      return [expression]
  }
}

describe('proving a match', () => {
  it('names every clause that is met, at ten of its places at most, and no other', () => {
    fc.assert(
      fc.property(anyAnchoredQuery, anyAnnotation, (query, annotation) => {
        const expression = compileQuery(query)
        const reading = openReading(annotation, people)
        const met = (part: Expression) => isMet(part, reading)
        const placesOf = (leaf: PositionalLeaf | NearLeaf) => {
          const places = reading.occurrences(leaf).map(({ field, first, last }) => {
            const { start, end } = annotation[field]
            return `${field} ${start[first]} ${end[last]}`
          })
          return [...new Set(places)]
        }
        const evidence = evidenceOf(printQuery(query), annotation)
        expect(evidence !== undefined).toBe(met(expression))
        if (evidence === undefined) return
        const expected = new Map<string, string[]>()
        for (const leaf of leavesMet(expression, met))
          if (
            leaf.kind === 'word' ||
            leaf.kind === 'prefix' ||
            leaf.kind === 'phrase' ||
            leaf.kind === 'near'
          )
            expected.set(leaf.key, placesOf(leaf))
        for (const [clause, places] of expected) {
          const shown = evidence.filter((one) => one.clause === clause)
          const told = shown.map(({ field, start, end }) => `${field} ${start} ${end}`)
          expect(new Set(told).size, clause).toBe(told.length)
          expect(told.length, clause).toBe(Math.min(10, places.length))
          expect(places, clause).toEqual(expect.arrayContaining(told))
        }
        const others = new Set(['country', 'mention', 'topic', 'person'])
        for (const { clause } of evidence)
          if (!others.has(clause.split(':')[0]!)) expect([...expected.keys()]).toContain(clause)
        const clauses = evidence.map(({ clause }) => clause)
        expect(clauses).toEqual(clauses.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      }),
      { numRuns: 500 },
    )
  })

  it('shows a word once that stands on both sides of nearness', () => {
    const evidence = evidenceOf('nice NEAR/1 nice*', annotationOf('nice nice'))
    expect(evidence?.map(({ start }) => start)).toEqual([0, 5])
  })

  it('says by what an item of a weighted list counts', () => {
    const evidence = evidenceOf(
      '{manifestant^3x2 police^0.5 (droits OR nice)^1 football^-2 | 6}',
      annotationOf('Un manifestant, puis un manifestant. La police parle de droits.'),
    )
    expect(evidence?.map(({ clause, because }) => `${clause}: ${because}`)).toEqual([
      'droits: score 7.5 of 6; this adds 1',
      'manifestant: score 7.5 of 6; this adds 6',
      'manifestant: score 7.5 of 6; this adds 6',
      'police: score 7.5 of 6; this adds 0.5',
    ])
  })

  it('shows a person once whose names stand in two clauses', () => {
    const evidence = evidenceOf(
      'person:"Police Nice" OR person:"Police Nice|La Police"',
      annotationOf('On cite Police Nice.', 'Police Nice'),
    )
    const places = evidence?.map(({ clause, field, start }) => `${clause} ${field} ${start}`)
    expect(new Set(places).size).toBe(places?.length)
    expect(places?.length).toBeGreaterThan(0)
    // the other spellings are no part of the clause
    for (const place of places ?? []) expect(place).toContain('person:"Police Nice" ')
  })

  it('forgets what the dispatch before it proved', () => {
    const monitor = createMonitor({ people })
    monitor.put('w', Facets.parse({ query: 'police OR person:"Police Nice"' }))
    const [first, second] = ['La police.', 'Rien, puis la police.'].map((body) =>
      monitor.percolate(annotationOf(body))[0]!.evidence.map(({ start }) => start),
    )
    expect([first, second]).toEqual([[3], [14]])
  })

  it('reads clauses that can be read again', () => {
    const evidence = evidenceOf(
      'headline:"droits humains" NEAR/3 police',
      annotationOf('', 'Police, droits humains'),
    )
    for (const { clause } of evidence ?? []) expect(parseQuery(clause).ok).toBe(true)
    expect(evidence?.map(({ text }) => text)).toEqual(['Police', 'droits humains'])
  })
})
