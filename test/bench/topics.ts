import { existsSync } from 'node:fs'
import { readCountries } from '../../shared/annotate/countries.ts'
import { peopleReader, readPeople } from '../../shared/annotate/people/people-reader.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { topics } from '../../shared/topics/taxonomy.ts'
import { evaluationFile, readRows } from '../evaluate/support/evaluation-data.ts'
import { samples } from '../topics/support/dispatches.ts'
import { mean } from './support/measure.ts'

const rounds = 25
/** Rounds that compile the vocabularies and the program, and are not counted. */
const warmUp = 5

/** What all topics together add to the annotation of a dispatch, on our own dispatches and on labelled news where it is there. */
export async function bench(): Promise<void> {
  console.log(
    `${topics().length} topics; the least time of each dispatch over ${rounds} rounds, with and without in turns`,
  )
  const own = Array.from({ length: 15 }, () =>
    samples.map((sample, i) => ({ id: `sample-${i}`, ...sample })),
  ).flat()
  const sets: [string, readonly DispatchText[]][] = [['twenty short dispatches in ten languages', own]]
  for (const set of ['masakhanews-dev', 'reuters-train'])
    if (existsSync(evaluationFile(set, 'dispatches.jsonl')))
      sets.push([set, everyNth(readRows<DispatchText>(set, 'dispatches.jsonl'), 300)])
  console.table(sets.map(([name, dispatches]) => measure(name, dispatches)))
}

function everyNth<Item>(items: readonly Item[], wanted: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / wanted))
  return items.filter((_, i) => i % step === 0)
}

function annotateWithoutTopics(dispatch: DispatchText) {
  const text = readText(dispatch)
  return {
    ...text,
    countries: readCountries(text),
    people: readPeople(text),
    nameKeys: peopleReader.keysIn(text),
  }
}

/**
 * All dispatches are read with and without topics in turns, and the least time of each over the rounds counts: whatever
 * else the machine does only adds (Chen, Revels: Robust benchmarking in noisy environments, 2016).
 */
function measure(set: string, dispatches: readonly DispatchText[]) {
  const readers = [annotateWithoutTopics, annotateDispatch]
  const least = readers.map(() => new Float64Array(dispatches.length).fill(Infinity))
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [i, read] of readers.entries())
      for (const [at, dispatch] of dispatches.entries()) {
        const before = performance.now()
        read(dispatch)
        const ms = performance.now() - before
        if (round >= warmUp) least[i]![at] = Math.min(least[i]![at]!, ms)
      }
  const [without = 0, both = 0] = least.map((times) => 1000 * mean([...times]))
  return {
    set,
    dispatches: dispatches.length,
    'without topics, µs each': Math.round(without),
    'with topics, µs each': Math.round(both),
    'added, % (at most 40)': Math.round((100 * (both - without)) / without),
    'share of the whole, %': Math.round((100 * (both - without)) / both),
  }
}
