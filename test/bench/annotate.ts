import { readCountries } from '../../shared/annotate/countries.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { lexiconOf } from '../../shared/gazetteer/lexicon.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { readWords } from '../../shared/text/read-words.ts'
import { readTopics } from '../../shared/topics/topic-reader.ts'

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const rounds = 7

const median = (work: () => void) =>
  Array.from({ length: rounds }, () => processorTime(work)).sort((a, b) => a - b)[rounds >> 1]!

const subjects = [
  'Kazakhstan',
  'the British government',
  'Tokyo',
  'a court',
  'South African miners',
  'the bank',
  'Mr. Lee',
]
const deeds = ['rejected', 'agreed to review', 'reported', 'postponed', 'said it would raise', 'denied']
const objects = [
  'the export tariff on grain',
  'a loan of 120 mln dlrs',
  'talks with France',
  'its forecast for 1987',
  'the strike in Montreal',
]

/** A dispatch made of our own sentences, of as many words as Reuters' have on average (143) times `length`. */
function makeDispatch(seed: number, length: number): DispatchText {
  let state = seed * 2654435761 + 12345
  const pick = (from: readonly string[]) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return from[state % from.length]!
  }
  const sentences = Array.from(
    { length: 16 * length },
    () => `${pick(subjects)} ${pick(deeds)} ${pick(objects)} on Monday.`,
  )
  return {
    id: String(seed),
    language: 'en',
    headline: `${pick(subjects)} ${pick(deeds)} tariff`,
    body: `LONDON, March 3 - ${sentences.join(' ')}`,
  }
}

/** Dispatches a second for splitting into words alone, and for countries on top; growth with length; cold start. */
export async function bench() {
  const cold = ['en', 'fr', 'ru'].map((language) => ({
    language,
    ms: processorTime(() => lexiconOf(language)),
  }))
  for (const { language, ms } of cold)
    console.log(`compiling the lexicon of ${language}, cold: ${ms.toFixed(0)} ms (at most 60)`)
  for (const language of ['en', 'fr', 'ru']) {
    const text = readText({ id: language, language, body: '' })
    console.log(
      `compiling the topics of ${language}, cold: ${processorTime(() => readTopics(text)).toFixed(0)} ms`,
    )
  }
  const dispatches = Array.from({ length: 2000 }, (_, seed) => makeDispatch(seed, 1))
  const rate = (ms: number) => Math.round((dispatches.length / ms) * 1000)
  const floor = median(() => {
    for (const { headline, body } of dispatches) [readWords(headline!, 'en'), readWords(body, 'en')]
  })
  const countries = median(() => {
    for (const dispatch of dispatches) readCountries(readText(dispatch))
  })
  console.log(`words alone:          ${rate(floor)} dispatches/s on one core (the floor)`)
  console.log(
    `words and countries:  ${rate(countries)} dispatches/s, ${(countries / floor).toFixed(2)} times the floor`,
  )
  const some = dispatches.slice(0, 200)
  const whole = median(() => {
    for (const dispatch of some) annotateDispatch(dispatch)
  })
  console.log(
    `the whole annotation: ${Math.round((some.length / whole) * 1000)} dispatches/s (with topics and people)`,
  )
  const lengths = [1, 10, 100]
  const perWord = lengths.map((length) => {
    const text = makeDispatch(1, length)
    return median(() => {
      for (let round = 0; round < 1000 / length; round++) readCountries(readText(text))
    })
  })
  console.log(
    `growth: ${lengths.map((length, at) => `${length} times as long ${(perWord[at]! / perWord[0]!).toFixed(2)}`).join(', ')} (time a word; 1 is linear)`,
  )
}
