import { joinMatches } from './matches.ts'
import type { Percolator } from './monitor.ts'

/** Several percolators that hold different watchlists, as one; takes at least one. */
export function mergePercolators(parts: readonly Percolator[]): Percolator {
  return {
    get size() {
      return parts.reduce((sum, { size }) => sum + size, 0)
    },
    match: (annotation) => joinMatches(parts.map((part) => part.match(annotation))),
    percolate: (annotation) => parts.flatMap((part) => part.percolate(annotation)),
    has: (id) => parts.some((part) => part.has(id)),
    whyNot: (id, annotation) => (parts.find((part) => part.has(id)) ?? parts[0]!).whyNot(id, annotation),
  }
}
