import { mergePercolators } from '../monitor/merge-percolators.ts'
import type { Percolator } from '../monitor/monitor.ts'
import { type IndexPorts, openPartition } from './index-partition.ts'
import type { WatchlistIndex } from './ports/watchlist-index.ts'

interface IndexOptions extends IndexPorts {
  /** Into how many parts the watchlists are split by their ids. Part of the deployment: to change it, record all anew. */
  readonly partitions?: number
  /** The partitions this worker percolates; all of them by default. */
  readonly serves?: readonly number[]
  /** A log longer than this is folded into new segments. */
  readonly foldAfter?: number
}

/** The watchlists in memory, kept true by the log in the table (law 3, warm and cold). */
export function createWatchlistIndex(options: IndexOptions): WatchlistIndex {
  const { partitions = 1, foldAfter = 200 } = options
  const all = Array.from({ length: partitions }, (_, partition) => openPartition(partition, options))
  const parts = all.filter((_, partition) => options.serves?.includes(partition) ?? true)
  return {
    record: (change) => all[partitionOf(change.watchlist, partitions)]!.record(change),
    async current(): Promise<Percolator> {
      const monitors = await Promise.all(parts.map((part) => part.current()))
      return monitors.length === 1 ? monitors[0]! : mergePercolators(monitors)
    },
    async fold() {
      for (const part of parts) await part.fold(foldAfter)
    },
  }
}

/** The partition of a watchlist: FNV-1a of its id. */
export function partitionOf(watchlist: string, partitions: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < watchlist.length; i++) hash = Math.imul(hash ^ watchlist.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % partitions
}
