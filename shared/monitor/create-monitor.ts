import type { PeopleReader } from '../domain/people-reader.ts'
import type { Facets } from '../domain/watchlist.ts'
import { compileWatchlist } from '../query/compile-watchlist.ts'
import type { Expression } from '../query/expression.ts'
import { isMet } from './evaluate.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Monitor } from './monitor.ts'
import { openReading } from './reading.ts'
import { explainFailure } from './why-not.ts'

/** What a monitor needs to know of the world: how names are spelled. */
export interface MonitorReaders {
  readonly people: PeopleReader
}

/** Opens what {@link Monitor.save} wrote; `undefined` for bytes of another version. */
export function openMonitor(saved: Uint8Array, readers: MonitorReaders): Monitor | undefined {
  const monitor = createMonitor(readers)
  for (const [id, facets] of JSON.parse(new TextDecoder().decode(saved)) as [string, Facets][])
    monitor.put(id, facets)
  return monitor
}

/** Opens an empty monitor. */
export function createMonitor({ people }: MonitorReaders): Monitor {
  const watchlists = new Map<string, Expression>()
  const kept = new Map<string, Facets>()
  return {
    put(id, facets) {
      watchlists.delete(id)
      kept.delete(id)
      const compiled = compileWatchlist(facets)
      if (!compiled.ok) return { kept: false, reason: compiled.reason }
      watchlists.set(id, compiled.expression)
      kept.set(id, facets)
      return { kept: true }
    },
    remove(id) {
      watchlists.delete(id)
      kept.delete(id)
    },
    has: (id) => watchlists.has(id),
    save: () => new TextEncoder().encode(JSON.stringify([...kept])),
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
