import type { Evidence } from '../domain/evidence.ts'

/** Bytes all the evidence of one delivery may take, so that it fits one item of the table (400 KB). */
const budget = 250_000

/** Keeps so many spans of evidence for each watchlist that all of them fit one delivery; the first come first. */
export function boundEvidence<T extends { readonly evidence: readonly Evidence[] }>(alerts: readonly T[]) {
  for (const spans of [20, 8, 3, 1]) {
    const bounded = alerts.map((alert) => ({ ...alert, evidence: alert.evidence.slice(0, spans) }))
    if (Buffer.byteLength(JSON.stringify(bounded)) <= budget) return bounded
  }
  return alerts.map((alert) => ({ ...alert, evidence: [] }))
}
