import { peopleReader, readPeople } from '../../shared/annotate/people/people-reader.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { Annotation } from '../../shared/domain/annotation.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { cpuTimes, quantile } from './support/measure.ts'

const sizes = [100, 1_000, 10_000]
const dispatchCount = 300

/** People of watchlists: what a dispatch costs with a hundred and with ten thousand of them; what reading names adds. */
export async function bench(): Promise<void> {
  const random = createRandom(11)
  const dispatches = Array.from({ length: dispatchCount }, (_, at) => aDispatch(at, random))
  const fresh = () => dispatches.map((dispatch) => readText(dispatch))
  for (const text of fresh()) peopleReader.keysIn(text)
  const [keyed, listed] = [fresh(), fresh()]
  const words = quantile(
    keyed.map(({ body }) => body.count),
    0.5,
  )
  const reading = quantile(
    cpuTimes(dispatchCount, (at) => readText(dispatches[at]!)),
    0.5,
  )
  const keys = quantile(
    cpuTimes(dispatchCount, (at) => peopleReader.keysIn(keyed[at]!)),
    0.5,
  )
  const people = quantile(
    cpuTimes(dispatchCount, (at) => readPeople(listed[at]!)),
    0.5,
  )
  console.log(
    `${dispatchCount} dispatches of ${words} words, none seen before; matching after ${warmUp} others, of ${measured}; medians`,
  )
  console.log(`reading the words ${us(reading)}, name keys ${us(keys)}, keys and people seen ${us(people)}`)
  const [annotating, ...matching] = medianTimes()
  for (const [i, size] of sizes.entries()) {
    const whole = annotating! + matching[i]!
    console.log(
      `${size} person watchlists: matching ${us(matching[i]!)}, with annotation ${us(whole)}, ` +
        `${(whole / (annotating! + matching[0]!)).toFixed(2)} × that of ${sizes[0]}`,
    )
  }
}

const us = (microseconds: number) => `${microseconds.toFixed(1)} µs`

const warmUp = 4_000
const measured = 2_000

/**
 * The medians of annotating a dispatch and of matching it in a worker of each size, in microseconds: workers that have
 * been at work for a while, over dispatches none has seen, one dispatch after the other, so that what else the machine
 * does falls on all alike.
 */
function medianTimes(): number[] {
  const monitors = sizes.map((size) => {
    const random = createRandom(size)
    const monitor = createMonitor({ people: peopleReader })
    for (let at = 0; at < size; at++) monitor.put(`w${at}`, { people: [{ name: aName(random) }] })
    return monitor
  })
  const random = createRandom(13)
  const times: number[][] = [[], ...sizes.map(() => [])]
  for (let at = 0; at < warmUp + measured; at++) {
    const dispatch = aDispatch(at, random)
    let annotation: Annotation | undefined
    const steps = [
      () => {
        annotation = annotateDispatch(dispatch)
      },
      ...monitors.map((monitor) => () => monitor.match(annotation!)),
    ]
    for (const [i, step] of steps.entries()) {
      const before = performance.now()
      step()
      if (at >= warmUp) times[i]!.push((performance.now() - before) * 1000)
    }
  }
  return times.map((each) =>
    quantile(
      each.sort((a, b) => a - b),
      0.5,
    ),
  )
}

const given = (
  'Anna Boris Carlos David Elena Fatima Georg Hassan Ivan Jean Karim Laura Mukhtar Nadia Omar Pavel Rosa Sergei Tariq ' +
  'Ursula Viktor Yusuf Zofia Alexei Bernard Amina Bruno Cécile Diego Emma Felix Greta Hugo Irina Jonas Kofi Lena Marco ' +
  'Nina Oleg Paula Quentin Ravi Sanna Tomas Uwe Vera Walter Xavier Yasmin Zeynep Aylin Bogdan Chiara Dragan Esther Farid ' +
  'Gloria Helmut Ines Jakub Kenji Lucia Mehmet Noor Otto Priya Rashid Stefan Teresa Ulrich Vesna Wanda Ximena Yannick ' +
  'Adaeze Bilal Cyril Dalia Enrique Fiona Gustav Hiroshi Ismail Julia Kwame Lars Milan Nikos Olga Pierre Rami Simone'
).split(' ')
const onsets = 'b br d dr f g gr h k kl kr l m n p pr r s st t tr v z sh ch'.split(' ')
const vowels = 'a e i o u'.split(' ')
const endings = 'ov ev sky enko ez son er mann ini ard oglu ian ic ski la'.split(' ')

function aName(random: () => number): string {
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const stem = Array.from({ length: 1 + Math.floor(random() * 2) }, () => one(onsets) + one(vowels)).join('')
  const surname = stem + one(onsets) + one(endings)
  return `${one(given)} ${surname[0]!.toUpperCase()}${surname.slice(1)}`
}

const filler =
  'the government said on Tuesday that talks with the European Union would resume after protests in the capital while prices rose and the Central Bank kept its rate'.split(
    ' ',
  )

/** About 130 words with six names in them. */
function aDispatch(at: number, random: () => number): DispatchText {
  const words: string[] = []
  for (let i = 0; i < 120; i++) {
    if (i % 20 === 7) words.push(`${aName(random)}.`)
    words.push(filler[Math.floor(random() * filler.length)]!)
  }
  return { id: `d${at}`, body: words.join(' '), language: 'en' }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
