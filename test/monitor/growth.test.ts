import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { createWorkload, plainNames as people } from '../bench/support/workload.ts'

/** Candidates a dispatch among so many watchlists, and the bytes they take. */
function work(size: number) {
  const world = createWorkload(3)
  const dispatches = Array.from({ length: 20 }, (): Annotation => {
    const { countries, topics, ...text } = world.dispatch()
    const read = readText(text)
    return { ...read, countries, topics, people: [], nameKeys: people.keysIn(read) }
  })
  const monitor = createMonitor({ people })
  for (let i = 0; i < size; i++) monitor.put(`w${i}`, world.watchlist())
  for (const dispatch of dispatches) monitor.match(dispatch)
  const { candidates, found, expressions } = monitor.counts()
  return { candidates, found, expressions, bytes: monitor.save().length }
}

describe('a monitor that grows', () => {
  it('selects few expressions beyond those that match, and a small share of all', () => {
    const { candidates, found, expressions } = work(5000)
    expect(found).toBeGreaterThan(100)
    expect(candidates).toBeLessThan(found * 4)
    expect(candidates / 20).toBeLessThan(expressions / 20)
  })

  it('takes work and room in proportion to its watchlists at most', () => {
    const [one, two] = [work(2000), work(8000)]
    expect(two.candidates / one.candidates).toBeLessThan(5)
    expect(two.bytes / one.bytes).toBeLessThan(4)
  })
})
