import { fingerprintOf } from './compiled/fingerprint.ts'
import { mergeTiers, recompileTiers } from './compiled/merge-tiers.ts'
import { pack, unpack } from './compiled/pack.ts'
import type { PlacesKept } from './compiled/read-leaves.ts'
import { openTier, type Tier, type TierData } from './compiled/tier.ts'
import { type Found, matchesOf, provenMatches } from './matches.ts'
import type { Monitor, MonitorReaders } from './monitor.ts'
import { createPending } from './pending.ts'
import type { Readable } from './readable.ts'

/** What {@link Monitor.save} writes. */
interface Saved {
  readonly format: number
  /** How words and names were read when the tiers were compiled. */
  readonly fingerprint: string
  readonly puts: number
  readonly tiers: readonly TierData[]
}

const savedFormat = 3

/** Formats whose expressions can still be read back; before 3 postings and people were laid down otherwise. */
const readableFormats: ReadonlySet<number> = new Set([2, savedFormat])

/** A tier is merged into the one before it unless that one is so many times larger. */
const growth = 4

/** Opens an empty monitor. */
export const createMonitor = (readers: MonitorReaders): Monitor => openTiers([], 0, readers)

/**
 * Opens what {@link Monitor.save} wrote, in place; `undefined` for bytes of a format that cannot be read.
 *
 * Where words or names are read otherwise than when it was saved, or it was laid down otherwise, everything is compiled
 * anew, so that law 1 holds across releases.
 */
export function openMonitor(saved: Uint8Array, readers: MonitorReaders): Monitor | undefined {
  const { format, fingerprint, puts, tiers } = unpack(saved) as Saved
  if (!readableFormats.has(format)) return undefined
  const opened = tiers.map((data) => openTier(data, readers.people))
  const isReadAlike = format === savedFormat && fingerprint === fingerprintOf(readers.people)
  return openTiers(
    isReadAlike ? opened : [recompileTiers(opened, createPending(readers), readers.people)],
    puts,
    readers,
  )
}

/**
 * A monitor is a few compiled tiers, each at least four times as large as the next, and what was put since the last
 * dispatch. So a put costs little however many watchlists there are, and a dispatch is run against few tiers.
 */
function openTiers(opened: readonly Tier[], putsBefore: number, readers: MonitorReaders): Monitor {
  const { people } = readers
  let tiers = [...opened]
  let puts = putsBefore
  let pending = createPending(readers)

  const kill = (id: string) => {
    for (const tier of tiers) if (tier.kill(id)) return
  }
  const flush = () => {
    if (pending.roster.live === 0) return
    const merged: Tier[] = []
    let size = pending.roster.live
    while (tiers.length > 0 && tiers.at(-1)!.live < size * growth) {
      const last = tiers.pop()!
      size += last.live
      merged.push(last)
    }
    tiers.push(mergeTiers(merged, pending, merged.length > 0 ? merged : tiers, people))
    pending = createPending(readers)
  }
  const find = (text: Readable, keep: PlacesKept): Found[] => {
    flush()
    return tiers.map((tier) => ({ tier, expressions: tier.find(text, keep) }))
  }

  return {
    put(id, facets) {
      kill(id)
      return pending.put(id, puts++, facets)
    },
    remove(id) {
      kill(id)
      pending.roster.remove(id)
    },
    get size() {
      return tiers.reduce((sum, { live }) => sum + live, pending.roster.live)
    },
    has: (id) => pending.roster.has(id) || tiers.some((tier) => tier.has(id)),
    match: (annotation) => matchesOf(find(annotation, 'needed')),
    percolate: (annotation) => provenMatches(find(annotation, 'all'), annotation),
    whyNot(id, annotation) {
      flush()
      for (const tier of tiers) {
        const found = tier.whyNot(id, annotation)
        if (found !== undefined) return found
      }
      return { matches: false, failed: [{ clause: id, reason: 'there is no such watchlist here' }] }
    },
    compact() {
      const live = tiers.filter((tier) => tier.live > 0)
      if (live.length === 0 && pending.roster.live === 0) tiers = []
      else tiers = [mergeTiers(live, pending, live, people)]
      pending = createPending(readers)
    },
    counts() {
      const sum = (of: (data: TierData) => number) => tiers.reduce((total, { data }) => total + of(data), 0)
      return {
        expressions: sum(({ index }) => index.roots.length),
        candidates: sum(({ counts }) => counts.candidates),
        found: sum(({ counts }) => counts.found),
        idBytes: sum(
          ({ ids: { letters, start, slots } }) => letters.byteLength + start.byteLength + slots.byteLength,
        ),
      }
    },
    save() {
      flush()
      return pack({
        format: savedFormat,
        fingerprint: fingerprintOf(people),
        puts,
        tiers: tiers.map(({ data }) => data),
      } satisfies Saved)
    },
  }
}
