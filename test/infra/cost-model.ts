import type { FlowMeasures, Work, Works } from './measure-flow.ts'
import type { IndexMeasure } from './measure-index.ts'
import { minutesAMonth, prices } from './prices.ts'

/** What is asked of a stage in a month. */
export interface Load {
  readonly dispatches: number
  readonly watchlists: number
  /** Readers a dispatch matches, on average. */
  readonly readers: number
  /** Times a month that Lambda starts a worker of each function anew. */
  readonly coldStarts: number
}

/** One line of the bill: dollars a month. */
export interface BillLine {
  readonly what: string
  readonly dollars: number
}

/**
 * What cannot be measured without AWS, and is assumed: how long its services take to answer, in milliseconds, which a
 * function waits for and pays; and that a vCPU of Lambda (1,769 MB, arm64) is as quick as a core of this machine.
 */
export const assumed = {
  tableCallMs: 5,
  mailCallMs: 40,
  bytesOfLogPerCall: 600,
  bytesOfDispatch: 3_000,
} as const

/** Bytes of an index that one worker may hold: it holds them twice while it loads. */
export const bytesAWorker = 400e6

/** Workers that share the index of so many bytes, each with a part of it. */
export const partitionsOf = ({ bytes }: IndexMeasure) => Math.max(1, Math.ceil(bytes / bytesAWorker))

/** Memory of each function in MB, as the program declares it. */
export type Memory = ReadonlyMap<string, number>

/** The bill of a month for a load, without free tiers and what a stage costs when it is not used. */
export function bill(load: Load, flow: FlowMeasures, index: IndexMeasure, memory: Memory): BillLine[] {
  const { dispatches, readers } = load
  const partitions = partitionsOf(index)
  const matching =
    dispatches * seconds(index.matchMs, 0, 0, memory.get('Percolate')!) * gb('Percolate', memory)
  const perDispatch = costOf(flow.dispatch, memory)
  const perReader = costOf(flow.reader, memory)
  const sweeps = costOf(flow.sweep, memory)
  const line = (what: string, dollars: number): BillLine => ({ what, dollars })
  return [
    line('API Gateway', (dispatches * prices.apiRequests) / 1e6),
    line(
      'Lambda, reading and matching dispatches',
      dispatches * perDispatch.lambda + matching * prices.lambdaGbSecond,
    ),
    line('Lambda, mailing readers', dispatches * readers * perReader.lambda),
    line('table, dispatches', dispatches * perDispatch.table),
    line('table, readers', dispatches * readers * perReader.table),
    line(
      'table, one more read of the index log per further partition',
      dispatches * (partitions - 1) * (prices.readUnits / 1e6),
    ),
    line('SES', (dispatches * readers * prices.mails) / 1000),
    line('sweep, once a minute', minutesAMonth * (sweeps.lambda + sweeps.table)),
    line('cold starts', load.coldStarts * partitions * coldStart(flow, index, partitions, memory)),
    line('logs', (dispatches * (3 + readers) * assumed.bytesOfLogPerCall * prices.logGb) / 1e9),
    line('storage and backup of a month of dispatches and the index', storage(load, index)),
  ]
}

/** Dollars for a function to start and load its part of the index, for percolate and sweep; to start, for the rest. */
function coldStart(
  { startMs }: FlowMeasures,
  index: IndexMeasure,
  partitions: number,
  memory: Memory,
): number {
  const readUnits = Math.ceil(index.bytes / partitions / 4096)
  return [...startMs].reduce((sum, [id, ms]) => {
    const holdsIndex = id === 'Percolate' || id === 'Sweep'
    const loading = holdsIndex ? index.loadMs / partitions : 0
    const start = seconds(ms + loading, 0, 0, memory.get(id)!) * gb(id, memory) * prices.lambdaGbSecond
    return sum + start + (holdsIndex ? (readUnits * prices.readUnits) / 1e6 : 0)
  }, 0)
}

const storage = ({ dispatches, readers }: Load, { bytes }: IndexMeasure) =>
  ((dispatches * (assumed.bytesOfDispatch + readers * 500) + 2 * bytes) / 1e9) *
  (prices.tableGbMonth + prices.backupGbMonth)

const gb = (id: string, memory: Memory) => memory.get(id)! / 1024

/** How long a function runs: processor time, of which its memory buys it a part, and waiting for AWS. */
const seconds = (cpuMs: number, tableCalls: number, mailCalls: number, memoryMb: number) =>
  (cpuMs * Math.max(1, 1769 / memoryMb) + tableCalls * assumed.tableCallMs + mailCalls * assumed.mailCallMs) /
  1000

function costOf(works: Works, memory: Memory): { lambda: number; table: number } {
  let lambda = 0
  let table = 0
  for (const [id, work] of works) {
    lambda += lambdaCost(id, work, memory)
    table += (work.readUnits * prices.readUnits + work.writeUnits * prices.writeUnits) / 1e6
  }
  return { lambda, table }
}

function lambdaCost(id: string, { invocations, cpuMs, tableCalls, mailCalls }: Work, memory: Memory): number {
  const ran = seconds(cpuMs, tableCalls, mailCalls, memory.get(id)!)
  return ran * gb(id, memory) * prices.lambdaGbSecond + (invocations * prices.lambdaCalls) / 1e6
}
