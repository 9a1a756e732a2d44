import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Match } from '../../shared/monitor/monitor.ts'

/** The matches of a dispatch as lines of JSON; evidence that watchlists share is put into letters once. */
export function* matchLines(dispatch: string, matches: readonly Match[]): Generator<string> {
  const written = new Map<readonly Evidence[], string>()
  const begin = `{"dispatch":${JSON.stringify(dispatch)},"watchlist":`
  for (const { watchlist, evidence } of matches) {
    const text = written.get(evidence) ?? JSON.stringify(evidence)
    written.set(evidence, text)
    yield `${begin}${JSON.stringify(watchlist)},"evidence":${text}}`
  }
}
