import { startLocalTable } from '../../infra/local/table.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { type Facets, WatchlistId } from '../../shared/domain/watchlist.ts'
import { createMonitor, openMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { createWatchlistIndex } from '../../shared/pipeline/watchlist-index.ts'
import { compileQuery } from '../../shared/query/compile-query.ts'
import type { Expression } from '../../shared/query/expression.ts'
import { watchlistQuery } from '../../shared/query/watchlist-query.ts'
import { indexLogIn } from '../../shared/store/index-log.ts'
import { segmentsIn } from '../../shared/store/index-segments.ts'
import { isMet } from '../monitor/support/evaluate-tree.ts'
import { openReading } from '../monitor/support/open-reading.ts'
import { cpuTime, cpuTimes, mean, quantile } from './support/measure.ts'
import { createWorkload, plainNames as people } from './support/workload.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000]
const dispatchCount = 500
/** Beyond this many watchlists brute force takes too long to wait for. */
const bruteUpTo = 10_000

/** Reverse search from a thousand to a million watchlists, beside brute force and beside merely reading the words. */
export async function bench(): Promise<void> {
  const wanted = process.env.BENCH_SIZES?.split(',').map(Number) ?? sizes
  const world = createWorkload(7)
  const dispatches = Array.from({ length: dispatchCount }, () => world.dispatch())
  const annotations = dispatches.map(({ countries, topics, ...text }): Annotation => {
    const read = readText(text)
    return { ...read, countries, topics, people: [], nameKeys: people.keysIn(read) }
  })
  const floor = cpuTimes(dispatchCount, (i) => readText(dispatches[i]!))
  const annotating = cpuTimes(dispatchCount, (i) => annotateDispatch(dispatches[i]!))
  const words = mean(annotations.map(({ headline, body }) => headline.count + body.count))
  console.log(`${dispatchCount} dispatches of ${Math.round(words)} words; processor time of one thread`)
  console.log(`reading the words alone ${micro(floor)}; whole annotation ${micro(annotating)}`)
  let before: { us: number; matches: number } | undefined
  for (const size of wanted) before = measure(size, annotations, before, quantile(annotating, 0.5))
  await measureTable(world.watchlist())
}

/** Makes the same watchlists each time, a few at a time, as they come from the log: none is kept but by the monitor. */
function* batchesOf(size: number): Generator<Facets[]> {
  const world = createWorkload(11)
  for (let made = 0; made < size; made += 1000)
    yield Array.from({ length: Math.min(1000, size - made) }, () => world.watchlist())
}

/** A monitor of so many watchlists, and the processor time it took, without that of making them up. */
function build(size: number, first: Annotation) {
  const monitor = createMonitor({ people })
  let ms = 0
  let i = 0
  const timed = (act: () => void) => {
    ms += cpuTime(act).ms
  }
  for (const batch of batchesOf(size))
    timed(() => {
      for (const facets of batch) monitor.put(idOf(i++), facets)
    })
  timed(() => monitor.match(first))
  return { monitor, ms }
}

function measure(
  size: number,
  annotations: readonly Annotation[],
  before: { us: number; matches: number } | undefined,
  annotating: number,
) {
  const { monitor, ms: builtMs } = build(size, annotations[0]!)
  // as in the field: the plan comes from dispatches seen before, not from those measured
  const seen = annotations.slice(0, 50)
  for (const annotation of seen) monitor.match(annotation)
  const compacted = cpuTime(() => monitor.compact())
  const saved = monitor.save()
  const loaded = cpuTime(() => openMonitor(saved, { people })!)
  const warm = loaded.result
  for (const annotation of seen) warm.match(annotation)
  const { candidates: candidatesBefore, found: foundBefore } = warm.counts()
  let matches = 0
  const fresh = annotations.slice(50)
  const times = cpuTimes(fresh.length, (i) => {
    matches += warm.match(fresh[i]!).size
  })
  const { candidates, expressions, found } = warm.counts()
  const handing = cpuTimes(20, (i) => [...warm.match(fresh[i]!)])
  const proving = cpuTimes(20, (i) => warm.percolate(fresh[i]!))
  const [some = []] = batchesOf(20)
  const refreshed = cpuTimes(20, (i) => {
    warm.put(`new${i}`, some[i]!)
    warm.match(fresh[i]!)
  })
  const perDispatch = matches / fresh.length
  console.log(
    `\n${size.toLocaleString('en')} watchlists, ${expressions.toLocaleString('en')} distinct expressions`,
  )
  console.log(
    `  match: ${micro(times)}, ${perSecond(mean(times))} dispatches/s; with annotation ${perSecond(mean(times) + annotating)}`,
  )
  console.log(`  match and hand out every id: ${micro(handing)}; with evidence: ${micro(proving)}`)
  console.log(
    `  ${perDispatch.toFixed(0)} matches a dispatch (${((100 * perDispatch) / size).toFixed(2)} %); ` +
      `${((candidates - candidatesBefore) / Math.max(1, found - foundBefore)).toFixed(2)} candidates a matched expression`,
  )
  console.log(
    `  ${(saved.length / size).toFixed(1)} bytes a watchlist with its id of 26 letters, ` +
      `${((saved.length - warm.counts().idBytes) / size).toFixed(1)} without`,
  )
  console.log(
    `  built ${second(builtMs)}, planned anew ${second(compacted.ms)}, loaded ${second(loaded.ms)}; ` +
      `one put and the next dispatch ${micro(refreshed)}`,
  )
  if (before !== undefined)
    console.log(
      `  ${(mean(times) / before.us).toFixed(1)} × the time of the size before, at ${(perDispatch / before.matches).toFixed(1)} × the matches`,
    )
  if (size <= bruteUpTo) compareToBrute([...batchesOf(size)].flat(), fresh, quantile(times, 0.5))
  return { us: mean(times), matches: perDispatch }
}

/** Evaluates every distinct expression by itself, its words looked up in an index of the dispatch. */
function compareToBrute(facets: readonly Facets[], annotations: readonly Annotation[], indexed: number) {
  const expressions = new Map<string, Expression>()
  for (const one of facets) {
    const asked = watchlistQuery(one)
    if (!asked.ok) throw new Error(asked.reason)
    const expression = compileQuery(asked.query)
    expressions.set(expression.key, expression)
  }
  const all = [...expressions.values()]
  const evaluate = (i: number) => {
    const reading = openReading(annotations[i]!, people)
    for (const expression of all) isMet(expression, reading)
  }
  // as the index did before it was measured
  for (let i = 20; i < 70; i++) evaluate(i)
  const times = cpuTimes(20, evaluate)
  console.log(
    `  brute force over the distinct expressions: ${micro(times)}, p50 ${(quantile(times, 0.5) / indexed).toFixed(0)} × the time`,
  )
}

/** What the index costs in the table: units of one dispatch when nothing changed, and after one change. */
async function measureTable(facets: Facets) {
  const local = await startLocalTable()
  let units = 0
  let requests = 0
  local.table.client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = await next(args)
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }
      requests++
      // the embedded table counts nothing for an empty answer, where AWS counts one unit
      units += Math.max(1, ConsumedCapacity?.CapacityUnits ?? 0)
      return answer
    },
    { step: 'initialize' },
  )
  const worker = () =>
    createWatchlistIndex({
      log: indexLogIn(local.table),
      segments: segmentsIn(local.table),
      people,
      foldAfter: 0,
    })
  const counted = async (what: string, act: () => Promise<unknown>) => {
    units = requests = 0
    await act()
    console.log(`  ${what}: ${requests} requests, ${units} units`)
  }
  console.log('\nin the table')
  const warm = worker()
  await counted('recording one watchlist', () =>
    warm.record({ op: 'put', watchlist: WatchlistId.parse('w'), facets }),
  )
  await warm.current()
  await counted('a dispatch when nothing changed', () => warm.current())
  await warm.record({ op: 'put', watchlist: WatchlistId.parse('v'), facets })
  await counted('a dispatch after one change', () => warm.current())
  await counted('folding', () => warm.fold())
  const cold = worker()
  await counted('a cold start', () => cold.current())
  await local.close()
}

const idOf = (i: number) => `01J${String(i).padStart(9, '0')}0123456789ABCD`
const micro = (sorted: readonly number[]) =>
  `p50 ${quantile(sorted, 0.5).toFixed(0)} µs, p99 ${quantile(sorted, 0.99).toFixed(0)} µs`
const second = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const perSecond = (us: number) => Math.round(1e6 / us).toLocaleString('en')
