import type { PeopleReader } from '../domain/people-reader.ts'
import { compileWatchlist } from '../query/compile-watchlist.ts'
import type { Expression } from '../query/expression.ts'
import { isMet } from './evaluate.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Monitor } from './monitor.ts'
import { openReading } from './reading.ts'
import { explainFailure } from './why-not.ts'

/** Opens an empty monitor; `people` finds the names watched. */
export function createMonitor({ people }: { readonly people: PeopleReader }): Monitor {
  const watchlists = new Map<string, Expression>()
  return {
    put(id, facets) {
      watchlists.delete(id)
      const compiled = compileWatchlist(facets)
      if (!compiled.ok) return { kept: false, reason: compiled.reason }
      watchlists.set(id, compiled.expression)
      return { kept: true }
    },
    remove(id) {
      watchlists.delete(id)
    },
    get size() {
      return watchlists.size
    },
    match(annotation) {
      const reading = openReading(annotation, people)
      return [...watchlists].filter(([, expression]) => isMet(expression, reading)).map(([id]) => id)
    },
    percolate(annotation) {
      const reading = openReading(annotation, people)
      return [...watchlists]
        .filter(([, expression]) => isMet(expression, reading))
        .map(([watchlist, expression]) => ({ watchlist, evidence: evidenceOf(expression, reading) }))
    },
    whyNot(id, annotation) {
      const expression = watchlists.get(id)
      if (expression === undefined)
        return { matches: false, failed: [{ clause: id, reason: 'there is no such watchlist here' }] }
      return explainFailure(expression, openReading(annotation, people))
    },
  }
}
