import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { compileAllStems } from '../../functions/cli/compile-stems.ts'
import { TopicId } from '../../shared/domain/watchlist.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { printQuery } from '../../shared/query/print-query.ts'
import { labelFiles } from '../../shared/topics/labels.ts'
import { isTopic, topics } from '../../shared/topics/taxonomy.ts'
import { parseTerms } from '../../shared/topics/term.ts'
import { topicQuery } from '../../shared/topics/topic-query.ts'
import { vocabularies } from '../../shared/topics/vocabulary.ts'

const Topic = z.strictObject({
  id: TopicId,
  parent: TopicId.optional(),
  medtop: z.array(z.string().regex(/^\d{8}$/)),
})
const Vocabulary = z.record(TopicId, z.string().min(1).max(4000))
const Labels = z.record(TopicId, z.string().min(1).max(500))

describe('the taxonomy', () => {
  it('is topics with the codes that mean them', () => {
    expect(z.array(Topic).parse(topics())).toEqual(topics())
  })

  it('has the 17 top media topics and at least 150 narrower ones, each under a topic listed before it', () => {
    expect(topics().filter(({ parent }) => parent === undefined)).toHaveLength(17)
    expect(topics().filter(({ parent }) => parent !== undefined).length).toBeGreaterThanOrEqual(150)
    const seen = new Set<string>()
    for (const { id, parent } of topics()) {
      expect(parent === undefined || seen.has(parent), id).toBe(true)
      expect(seen.has(id), id).toBe(false)
      seen.add(id)
    }
  })

  it('gives every media topic code to one topic', () => {
    const codes = topics().flatMap(({ medtop }) => medtop)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

it('has the stems of its words compiled as they are today', () => {
  const data = join(import.meta.dirname, '../../shared/topics/data')
  for (const [file, text] of Object.entries(compileAllStems()))
    expect(readFileSync(join(data, file), 'utf8') === text, file).toBe(true)
})

it.each(Object.entries(labelFiles))('the labels in %s are names of known topics', (_, read) => {
  expect(Object.keys(Labels.parse(read())).filter((id) => !isTopic(id))).toEqual([])
})

describe.each(Object.entries(vocabularies))('the vocabulary in %s', (language, read) => {
  const vocabulary = read()

  it('is spelled as terms of known topics, none twice', () => {
    const lines = Object.entries(Vocabulary.parse(vocabulary))
    expect(lines.map(([id]) => id).filter((id) => !isTopic(id))).toEqual([])
    const wrong = lines.flatMap(([id, line]) => {
      try {
        const terms = parseTerms(line).map(({ weight: _, ...term }) => JSON.stringify(term))
        return terms
          .filter((term, index) => terms.indexOf(term) < index)
          .map((term) => `${id}: ${term} twice`)
      } catch (error) {
        return [`${id}: ${error instanceof Error ? error.message : error}`]
      }
    })
    expect(wrong).toEqual([])
  })

  it('is read as the query that its terms print as', () => {
    const limits = { length: 200_000, depth: 40, clauses: 10_000, phraseWords: 30, distance: 100 }
    for (const line of Object.values(vocabulary)) {
      const query = topicQuery(parseTerms(line))
      const parsed = parseQuery(printQuery(query), { ...limits, prefixLetters: 2 })
      expect(parsed).toEqual({ ok: true, query })
    }
  })

  // what every language spells alike comes on top of the languages' own words
  if (language !== 'any')
    it('has terms for every topic', () => {
      expect(
        topics()
          .map(({ id }) => id)
          .filter((id) => vocabulary[id] === undefined),
      ).toEqual([])
    })
})
