import { describe, expect, it } from 'vitest'
import { bill, type Load, partitionsOf } from './cost-model.ts'
import type { FlowMeasures, Work } from './measure-flow.ts'

const work = (change: Partial<Work>): Work => ({
  invocations: 1,
  cpuMs: 10,
  tableCalls: 2,
  mailCalls: 0,
  readUnits: 1,
  writeUnits: 4,
  ...change,
})
const flow: FlowMeasures = {
  dispatch: new Map([['Percolate', work({})]]),
  reader: new Map([['Deliver', work({ mailCalls: 1 })]]),
  sweep: new Map([['Sweep', work({ writeUnits: 0 })]]),
  startMs: new Map([['Percolate', 1000]]),
}
const memory = new Map(['Percolate', 'Deliver', 'Sweep'].map((id) => [id, 1769]))
const index = { watchlists: 1000, bytes: 1e6, loadMs: 1, matchMs: 1 }
const load: Load = { dispatches: 1e6, watchlists: 1000, readers: 2, coldStarts: 0 }
const dollars = (lines: ReturnType<typeof bill>, what: RegExp) =>
  lines.find((line) => what.test(line.what))!.dollars

describe('the bill', () => {
  const lines = bill(load, flow, index, memory)

  it('counts requests, units and mails at their price', () => {
    expect(dollars(lines, /API/)).toBeCloseTo(1)
    expect(dollars(lines, /table, dispatches/)).toBeCloseTo(0.125 + 4 * 0.625)
    expect(dollars(lines, /SES/)).toBeCloseTo(200)
  })

  it('pays for processor time, for waiting on AWS, and for each call', () => {
    const ran = (10 + 2 * 5 + 1) / 1000
    expect(dollars(lines, /reading/)).toBeCloseTo(1e6 * ran * (1769 / 1024) * 0.0000133334 + 0.2)
  })

  it('grows with the dispatches, and for nothing but them and what stands still', () => {
    const twice = bill({ ...load, dispatches: 2e6 }, flow, index, memory)
    for (const { what, dollars: once } of lines.filter(({ what }) => !/sweep|cold|storage/.test(what)))
      expect(dollars(twice, new RegExp(what))).toBeCloseTo(2 * once)
  })

  it('counts cold starts with the index they load, once for each partition', () => {
    const large = { ...index, bytes: 1e9 }
    expect(partitionsOf(large)).toBe(3)
    const cold = (count: number) => dollars(bill({ ...load, coldStarts: count }, flow, large, memory), /cold/)
    expect(cold(0)).toBe(0)
    expect(cold(10)).toBeGreaterThan((10 * (1e9 / 4096) * 0.125) / 1e6)
  })
})
