import { ulid } from 'ulid'
import type { PeopleReader } from '../domain/people-reader.ts'
import { createMonitor, openMonitor } from '../monitor/create-monitor.ts'
import type { Monitor } from '../monitor/monitor.ts'
import type { IndexLog, IndexLogEntry } from './ports/index-log.ts'
import type { IndexSegments } from './ports/index-segments.ts'
import type { IndexChange } from './ports/watchlist-index.ts'

export interface IndexPorts {
  readonly log: IndexLog
  readonly segments: IndexSegments
  readonly people: PeopleReader
  /** Told of each watchlist that cannot be read and so matches nothing. */
  readonly refused?: (watchlist: string, reason: string) => void
}

/** One partition of the index in one worker. */
export interface IndexPartition {
  record(change: IndexChange): Promise<void>
  /** The monitor after one consistent read begun after this call. */
  current(): Promise<Monitor>
  fold(longerThan: number): Promise<void>
}

/** A monitor that has every change up to `sequence`. */
interface State {
  readonly monitor: Monitor
  sequence: number
}

/** Opens one partition; reads nothing until asked. */
export function openPartition(partition: number, ports: IndexPorts): IndexPartition {
  let state: State | undefined
  const refresh = shareWaiting(async () => {
    const known = state ?? (await load(partition, ports))
    // what fails half-way leaves no half-true monitor behind
    state = undefined
    state = await catchUp(partition, known, ports)
    return state
  })
  return {
    current: async () => (await refresh()).monitor,
    record: (change) => append(partition, change, ports),
    fold: async (longerThan) => fold(partition, await refresh(), longerThan, ports),
  }
}

/** Whoever calls while a run is on waits for the next one, which all of them share. */
function shareWaiting<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<Result> | undefined
  return () => {
    next ??= running.then(() => {
      next = undefined
      const started = run()
      running = started.catch(() => undefined)
      return started
    })
    return next
  }
}

async function load(partition: number, ports: IndexPorts): Promise<State> {
  for (;;) {
    const manifest = await ports.segments.manifest(partition)
    if (manifest === undefined) return { monitor: createMonitor(ports), sequence: 0 }
    const bytes = await ports.segments.read(partition, manifest.generation, manifest.chunks)
    // a snapshot that is gone was replaced meanwhile by a newer one
    if (bytes === undefined) continue
    const monitor = openMonitor(bytes, ports)
    if (monitor === undefined) throw new Error(`segment ${manifest.generation} is of an unknown format`)
    return { monitor, sequence: manifest.sequence }
  }
}

async function catchUp(partition: number, known: State, ports: IndexPorts): Promise<State> {
  let state = known
  for (;;) {
    const entries = await ports.log.after(partition, state.sequence)
    if (follows(state.sequence, entries)) {
      for (const { sequence, change } of entries) apply(state.monitor, change, ports, sequence, state)
      return state
    }
    // the log was folded beyond what this worker has seen
    state = await load(partition, ports)
  }
}

const follows = (sequence: number, entries: readonly IndexLogEntry[]) =>
  entries.every((entry, i) => entry.sequence === sequence + i + 1)

function apply(monitor: Monitor, change: IndexChange, ports: IndexPorts, sequence: number, state: State) {
  if (change.op === 'remove') monitor.remove(change.watchlist)
  else {
    const outcome = monitor.put(change.watchlist, change.facets)
    if (!outcome.kept) ports.refused?.(change.watchlist, outcome.reason)
  }
  state.sequence = sequence
}

/** Appends at the end of the log. */
async function append(partition: number, change: IndexChange, { log, segments }: IndexPorts): Promise<void> {
  for (;;) {
    const sequence = (await log.tail(partition)) + 1
    if ((await log.append(partition, { sequence, change })) === 'taken') continue
    const manifest = await segments.manifest(partition)
    // already in a snapshot, or, after a very long pause here, put where the log had been cut off: once more is harmless
    if (sequence > (manifest?.sequence ?? 0)) return
  }
}

/** Up to so many watchlists, folding also plans anew by how common words have proven to be; it takes a second or so. */
const plannedAnewUpTo = 100_000

async function fold(partition: number, { monitor, sequence }: State, longerThan: number, ports: IndexPorts) {
  const { segments, log } = ports
  const manifest = await segments.manifest(partition)
  if (sequence - (manifest?.sequence ?? 0) <= longerThan) return
  if (monitor.size <= plannedAnewUpTo) monitor.compact()
  const generation = ulid()
  const chunks = await segments.write(partition, generation, monitor.save())
  const previous = manifest && {
    generation: manifest.generation,
    sequence: manifest.sequence,
    chunks: manifest.chunks,
  }
  const next = { generation, sequence, chunks, ...(previous && { previous }) }
  if ((await segments.flip(partition, next, manifest?.generation)) === 'lost')
    return segments.remove(partition, generation, chunks)
  const old = manifest?.previous
  if (old !== undefined) await segments.remove(partition, old.generation, old.chunks)
  if (previous !== undefined) await log.truncate(partition, previous.sequence)
}
