import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../../shared/annotate/people/people-reader.ts'
import { readText } from '../../../shared/annotate/read-text.ts'
import { languageOf, lookAlikes } from './look-alikes.ts'
import { people, sentenceWith, spellings } from './spellings.ts'

const finds = (watched: string, written: string, language: string) =>
  peopleReader.find({ name: watched }, readText({ id: 'd', body: sentenceWith(written, language), language }))
    .length > 0

describe('well-known people as the wires write them', () => {
  it('are enough to measure by', () => {
    expect(people.length).toBeGreaterThanOrEqual(150)
    expect(lookAlikes.length / 2).toBeGreaterThanOrEqual(150)
  })

  it('are found in at least 95 of 100 spellings', () => {
    const missed = spellings.filter(({ person, written, language }) => !finds(person, written, language))
    expect(missed.length / spellings.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05)
  })

  it('are confused with a look-alike in at most 1 of 100 pairs', () => {
    const confused = lookAlikes.filter(({ watched, seen }) => finds(watched, seen, languageOf(seen)))
    expect(confused.length / lookAlikes.length, JSON.stringify(confused)).toBeLessThanOrEqual(0.01)
  })
})
