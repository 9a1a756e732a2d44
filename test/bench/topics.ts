import { existsSync } from 'node:fs'
import { readCountries } from '../../shared/annotate/countries.ts'
import { peopleReader, readPeople } from '../../shared/annotate/people/people-reader.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { topics } from '../../shared/topics/taxonomy.ts'
import { evaluationFile, readRows } from '../evaluate/support/evaluation-data.ts'
import { samples } from '../topics/support/dispatches.ts'
import { cpuTime, quantile } from './support/measure.ts'

const rounds = 11
/** Rounds that compile the vocabularies and the program, and are not counted. */
const warmUp = 5

/** What all topics together add to the annotation of a dispatch, on our own dispatches and on labelled news where it is there. */
export async function bench(): Promise<void> {
  console.log(
    `${topics().length} topics; processor time, median of ${rounds} rounds, with and without in turns`,
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

function measure(set: string, dispatches: readonly DispatchText[]) {
  const readers = [annotateWithoutTopics, annotateDispatch]
  const times = readers.map(() => [] as number[])
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [i, read] of readers.entries()) {
      const { ms } = cpuTime(() => {
        for (const dispatch of dispatches) read(dispatch)
      })
      if (round >= warmUp) times[i]!.push(ms / dispatches.length)
    }
  const [without = 0, both = 0] = times.map((each) =>
    quantile(
      [...each].sort((a, b) => a - b),
      0.5,
    ),
  )
  return {
    set,
    dispatches: dispatches.length,
    'without topics, ms each': Number(without.toFixed(2)),
    'with topics, ms each': Number(both.toFixed(2)),
    'added, % (at most 40)': Math.round((100 * (both - without)) / without),
    'share of the whole, %': Math.round((100 * (both - without)) / both),
  }
}
