import * as z from 'zod'
import { WatchlistInput } from '../../shared/domain/watchlist.ts'

/** A watchlist as a line of a file: what it asks for, under an id of the file's own. Nulls count as absent. */
export const WatchlistLine = z.preprocess(
  dropNulls,
  WatchlistInput.extend({ id: z.string().min(1).max(1000) }).transform(({ id, name: _, ...facets }) => ({
    id,
    facets,
  })),
)

function dropNulls(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null))
}
