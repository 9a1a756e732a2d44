/** Runs something once and answers its processor time in milliseconds: other programs on the machine do not count. */
export function cpuTime<Result>(act: () => Result): { ms: number; result: Result } {
  const before = process.cpuUsage()
  const result = act()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, result }
}

/** The processor time of each of many runs, in microseconds, ascending. */
export function cpuTimes(runs: number, act: (run: number) => void): number[] {
  return Array.from({ length: runs }, (_, run) => cpuTime(() => act(run)).ms * 1000).sort((a, b) => a - b)
}

/** The value below which a share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
