import { existsSync } from 'node:fs'
import { readCountries } from '../../shared/annotate/countries.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { lexiconOf } from '../../shared/gazetteer/lexicon.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { readWords } from '../../shared/text/read-words.ts'
import { readTopics } from '../../shared/topics/topic-reader.ts'
import { evaluationFile, readRows } from '../evaluate/support/evaluation-data.ts'
import { cpuTime } from './support/measure.ts'

const rounds = 7

const median = (work: () => void) =>
  Array.from({ length: rounds }, () => cpuTime(work).ms).sort((a, b) => a - b)[rounds >> 1]!

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

const reuters = 'reuters-train'
const warmUp = 2000

/** Annotates real dispatches, which bring new words, each once, in a worker that has read others before. */
function readOnce(dispatches: readonly DispatchText[]): { ms: number; count: number } {
  for (const dispatch of dispatches.slice(0, warmUp)) annotateDispatch(dispatch)
  const unread = dispatches.slice(warmUp)
  const { ms } = cpuTime(() => {
    for (const dispatch of unread) annotateDispatch(dispatch)
  })
  return { ms, count: unread.length }
}

/** Dispatches a second for splitting into words alone, and for countries on top; growth with length; cold start. */
export async function bench() {
  const cold = ['en', 'fr', 'ru'].map((language) => ({
    language,
    ms: cpuTime(() => lexiconOf(language)).ms,
  }))
  for (const { language, ms } of cold)
    console.log(`compiling the lexicon of ${language}, cold: ${ms.toFixed(0)} ms (at most 60)`)
  for (const language of ['en', 'fr', 'ru']) {
    const text = readText({ id: language, language, body: '' })
    console.log(
      `compiling the topics of ${language}, cold: ${cpuTime(() => readTopics(text)).ms.toFixed(0)} ms`,
    )
  }
  const dispatches = Array.from({ length: 2000 }, (_, seed) => makeDispatch(seed, 1))
  const rate = (ms: number, count = dispatches.length) => Math.round((count / ms) * 1000)
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
  const whole = median(() => {
    for (const dispatch of dispatches) annotateDispatch(dispatch)
  })
  console.log(`the whole annotation: ${rate(whole)} dispatches/s (with topics and people)`)
  if (existsSync(evaluationFile(reuters, 'dispatches.jsonl'))) {
    const { ms, count } = readOnce(readRows<DispatchText>(reuters, 'dispatches.jsonl'))
    console.log(`the same of ${reuters}: ${rate(ms, count)} dispatches/s, ${count} of them, each read once`)
  }
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
