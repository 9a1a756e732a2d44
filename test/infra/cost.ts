import { parseArgs } from 'node:util'
import { assumed, bill, type Load, partitionsOf } from './cost-model.ts'
import { fixedCost } from './fixed-cost.ts'
import { functionsOf } from './functions.ts'
import { type FlowMeasures, measureFlow } from './measure-flow.ts'
import { type IndexMeasure, measureIndex } from './measure-index.ts'
import { prepareProgram } from './run-program.ts'
import { stores } from './stores.ts'
import { subscribe } from './subscribe.ts'

const help = `What Vigie costs a month, from what it was just measured to use.

  npm run cost -- --dispatches 100000 --watchlists 100000

  --dispatches N    posted a month (100000)
  --watchlists N    that they are checked against (100000)
  --readers N       a dispatch matches, on average (5)
  --cold-starts N   of each function a month (1000)
  --table           for 1 thousand, 100 thousand and 10 million watchlists instead
  --help            show this
`

const number = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    dispatches: { ...number, default: '100000' },
    watchlists: { ...number, default: '100000' },
    readers: { ...number, default: '5' },
    'cold-starts': { ...number, default: '1000' },
    table: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else await tellCost()

async function tellCost() {
  const load: Load = {
    dispatches: read('dispatches'),
    watchlists: read('watchlists'),
    readers: read('readers'),
    coldStarts: read('cold-starts'),
  }
  const { flow, memory, fixed, over } = await measure()
  tellMeasures(flow, over)
  for (const watchlists of values.table ? [1e3, 1e5, 1e7] : [load.watchlists]) {
    const index = indexOf(watchlists)
    const lines = bill({ ...load, watchlists }, flow, index, memory)
    const cold = lines.find(({ what }) => what === 'cold starts')!.dollars
    const steady = lines.find(({ what }) => what.startsWith('sweep'))!.dollars
    const sum = lines.reduce((total, { dollars }) => total + dollars, 0)
    console.log(
      `\n${load.dispatches} dispatches a month, ${load.readers} readers each, ${watchlists} watchlists (${(index.bytes / 1e6).toFixed(1)} MB of index, ${partitionsOf(index)} partition(s))`,
    )
    console.table(lines.map(({ what, dollars }) => ({ what, '$ a month': Number(dollars.toFixed(4)) })))
    const million = 1e6 / load.dispatches
    console.log(
      `$${sum.toFixed(2)} a month, and $${fixed.toFixed(2)} for alarms, metrics and schedules however little it is used`,
    )
    console.log(
      `per million dispatches: $${((sum - cold - steady) * million).toFixed(2)} warm, $${((sum - steady) * million).toFixed(2)} with these cold starts`,
    )
  }
}

function read(name: 'dispatches' | 'watchlists' | 'readers' | 'cold-starts'): number {
  const value = Number(values[name])
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} must be a number, not ${values[name]}`)
  return value
}

async function measure() {
  console.error('running the program to measure it …')
  // DynamoDB Local counts the units of the index too; the embedded table's are reckoned from the writes
  const store = stores.filter(({ missing }) => missing === undefined).at(-1)!
  const prepared = await prepareProgram()
  const running = await prepared.runOver(store.start)
  try {
    await subscribe(prepared.origin, running, 'reader@example.com', 'inondations')
    const flow = await measureFlow(running.deployment, prepared.origin, store.name === 'DynamoDB Local')
    const memory = new Map(
      functionsOf(prepared.program).map(({ id, inputs }) => [id, Number(inputs.memorySize)]),
    )
    const fixed = fixedCost(prepared.program).reduce((sum, { dollars }) => sum + dollars, 0)
    return { flow, memory, fixed, over: store.name }
  } finally {
    await running.close()
    await prepared.close()
  }
}

/** Indexes of up to 100,000 watchlists are built; larger ones are reckoned from there, each watchlist alike. */
function indexOf(watchlists: number): IndexMeasure {
  const built = measureIndex(Math.min(watchlists, 100_000))
  const times = watchlists / built.watchlists
  return {
    watchlists,
    bytes: built.bytes * times,
    loadMs: built.loadMs * times,
    matchMs: built.matchMs * times,
  }
}

function tellMeasures({ dispatch, reader, sweep }: FlowMeasures, over: string) {
  console.log(`Measured over ${over}; assumed: ${JSON.stringify(assumed)}`)
  const rows = { 'a dispatch': dispatch, 'a reader matched': reader, 'a sweep': sweep }
  console.table(
    Object.entries(rows).flatMap(([event, works]) =>
      [...works]
        .filter(([, { invocations, cpuMs }]) => invocations > 0.01 || cpuMs > 0.5)
        .map(([id, work]) => ({
          event,
          function: id,
          ...Object.fromEntries(
            Object.entries(work).map(([what, value]) => [what, Number(value.toFixed(2))]),
          ),
        })),
    ),
  )
}
