import type { PeopleReader } from '../domain/people-reader.ts'
import type { Facets } from '../domain/watchlist.ts'
import { type Compiled, compileWatchlist } from '../query/compile-watchlist.ts'
import { fingerprintOf } from './compiled/fingerprint.ts'
import { learnedBy } from './compiled/frequencies.ts'
import { pack, unpack } from './compiled/pack.ts'
import { buildTier, type Kept, openTier, type Tier, type TierData } from './compiled/tier.ts'
import { evidenceOf } from './evidence-of.ts'
import { type Found, matchesOf } from './matches.ts'
import type { Match, Monitor } from './monitor.ts'
import { openReading, type Readable } from './reading.ts'
import { explainFailure } from './why-not.ts'

/** What a monitor needs to know of the world: how names are spelled. */
export interface MonitorReaders {
  readonly people: PeopleReader
}

/** What {@link Monitor.save} writes. Another format is read by nobody. */
interface Saved {
  readonly format: number
  /** How words and names were read when the tiers were compiled. */
  readonly fingerprint: string
  readonly puts: number
  readonly tiers: readonly TierData[]
}

const savedFormat = 2

/** A tier is merged into the one before it unless that one is so many times larger. */
const growth = 4

/** Opens an empty monitor. */
export const createMonitor = (readers: MonitorReaders): Monitor => openTiers([], 0, readers)

/**
 * Opens what {@link Monitor.save} wrote, in place; `undefined` for bytes of another format.
 *
 * Where words or names are read otherwise than when it was saved, everything is compiled anew, so that law 1 holds
 * across releases.
 */
export function openMonitor(saved: Uint8Array, readers: MonitorReaders): Monitor | undefined {
  const { format, fingerprint, puts, tiers } = unpack(saved) as Saved
  if (format !== savedFormat) return undefined
  const opened = tiers.map((data) => openTier(data, readers.people))
  const monitor = openTiers(opened, puts, readers)
  if (fingerprint !== fingerprintOf(readers.people)) monitor.compact()
  return monitor
}

/**
 * A monitor is a few compiled tiers, each at least four times as large as the next, and what was put since the last
 * dispatch. So a put costs little however many watchlists there are, and a dispatch is run against few tiers.
 */
function openTiers(opened: readonly Tier[], putsBefore: number, { people }: MonitorReaders): Monitor {
  let tiers = [...opened]
  let puts = putsBefore
  const pending = new Map<string, Kept>()
  // a million watchlists ask for far fewer things; each is read once between two dispatches
  const compiled = new Map<string, Compiled>()
  const compile = (facets: Facets): Compiled => {
    const asked = JSON.stringify(facets)
    const known = compiled.get(asked)
    if (known !== undefined) return known
    const fresh = compileWatchlist(facets)
    compiled.set(asked, fresh)
    return fresh
  }

  const kill = (id: string) => {
    for (const tier of tiers) if (tier.kill(id)) return
  }
  const remove = (id: string) => {
    pending.delete(id)
    kill(id)
  }
  const flush = () => {
    if (pending.size === 0) return
    let kept = [...pending.values()]
    const merged: Tier[] = []
    for (
      let last = tiers.at(-1);
      last !== undefined && last.live < kept.length * growth;
      last = tiers.at(-1)
    ) {
      kept = [...last.all(), ...kept]
      merged.push(last)
      tiers.pop()
    }
    pending.clear()
    compiled.clear()
    tiers.push(
      buildTier(kept, people, learnedBy((merged.length > 0 ? merged : tiers).map(({ data }) => data))),
    )
  }
  const find = (text: Readable): Found[] => {
    flush()
    return tiers.map((tier) => ({ tier, expressions: tier.find(text) }))
  }

  return {
    put(id, facets) {
      const outcome = compile(facets)
      if (!outcome.ok) {
        remove(id)
        return { kept: false, reason: outcome.reason }
      }
      kill(id)
      pending.set(id, { id, order: puts++, expression: outcome.expression })
      return { kept: true }
    },
    remove,
    get size() {
      return tiers.reduce((sum, { live }) => sum + live, pending.size)
    },
    has: (id) => pending.has(id) || tiers.some((tier) => tier.has(id)),
    match: (annotation) => matchesOf(find(annotation)),
    percolate(annotation) {
      const reading = openReading(annotation, people)
      const found: (Match & { readonly order: number })[] = []
      for (const { tier, expressions } of find(annotation))
        for (const number of expressions) {
          const kept = tier.keptOf(number)
          const evidence = kept[0] === undefined ? [] : evidenceOf(kept[0].expression, reading)
          for (const { id, order } of kept) found.push({ watchlist: id, evidence, order })
        }
      return found
        .sort((a, b) => a.order - b.order)
        .map(({ watchlist, evidence }) => ({ watchlist, evidence }))
    },
    whyNot(id, annotation) {
      const expression =
        pending.get(id)?.expression ??
        tiers.map((tier) => tier.expressionOf(id)).find((found) => found !== undefined)
      if (expression === undefined)
        return { matches: false, failed: [{ clause: id, reason: 'there is no such watchlist here' }] }
      return explainFailure(expression, openReading(annotation, people))
    },
    compact() {
      const kept = [...tiers.flatMap((tier) => tier.all()), ...pending.values()]
      const learned = learnedBy(tiers.map(({ data }) => data))
      pending.clear()
      tiers = kept.length === 0 ? [] : [buildTier(kept, people, learned)]
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
