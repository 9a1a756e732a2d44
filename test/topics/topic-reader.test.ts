import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { DispatchId } from '../../shared/domain/dispatch.ts'
import { broaderTopics } from '../../shared/topics/taxonomy.ts'
import { readTopics } from '../../shared/topics/topic-reader.ts'
import { samples } from './support/dispatches.ts'

const read = (dispatch: Omit<DispatchText, 'id'>) =>
  readTopics(readText({ id: DispatchId.parse('d1'), ...dispatch }))

const aboutIn = (dispatch: Omit<DispatchText, 'id'>) =>
  read(dispatch)
    .filter(({ about }) => about)
    .map(({ id }) => id)

describe('twenty dispatches in ten languages', () => {
  const read = samples.map((sample) => ({ sample, found: aboutIn(sample) }))
  const right = ({ expected, accepted = [] }: (typeof samples)[number]) =>
    new Set([...expected, ...accepted].flatMap((id) => [id, ...broaderTopics(id)]))

  it('are about little else than what was decided: precision of 0.9 at least', () => {
    const all = read.flatMap(({ sample, found }) => found.map((id) => ({ id, right: right(sample).has(id) })))
    const wrong = all.filter((each) => !each.right).map(({ id }) => id)
    expect(1 - wrong.length / all.length, wrong.join(', ')).toBeGreaterThanOrEqual(0.9)
  })

  it('are about what was decided: recall of 0.8 at least', () => {
    const all = read.flatMap(({ sample, found }) =>
      sample.expected.map((id) => ({ id: `${id} ${sample.language}`, found: found.includes(id) })),
    )
    const missed = all.filter((each) => !each.found).map(({ id }) => id)
    expect(1 - missed.length / all.length, missed.join(', ')).toBeGreaterThanOrEqual(0.8)
  })
})

describe('a topic found', () => {
  const strike = {
    headline: 'Rail workers on strike for third day',
    body: 'Train drivers stayed away on Monday over pay. The union said talks had failed.',
    language: 'en',
  }

  it('is shown by few words, the best first, each where it says it is', () => {
    const text = readText({ id: DispatchId.parse('d1'), ...strike })
    for (const { id, evidence } of readTopics(text)) {
      expect(evidence.length, id).toBeGreaterThan(0)
      expect(evidence.length, id).toBeLessThanOrEqual(6)
      for (const { field, start, end, text: shown } of evidence)
        expect(text.dispatch[field]?.slice(start, end)).toBe(shown)
    }
    expect(readTopics(text).find(({ id }) => id === 'strikes')?.evidence[0]).toMatchObject({
      field: 'headline',
      text: 'on strike',
      because: expect.stringMatching(/^scores \d+(\.\d)?, 4\.5 makes it the subject$/),
    })
  })

  it('includes its broader topics', () => {
    expect(aboutIn(strike)).toEqual(expect.arrayContaining(['strikes', 'labour']))
  })

  it('is only mentioned by one strong word far down', () => {
    const body = `${'The ministers spoke of many things at length in the hall. '.repeat(30)}One asked for asylum.`
    const found = read({ headline: 'Ministers meet', body, language: 'en' })
    expect(found.find(({ id }) => id === 'asylum')).toMatchObject({ about: false })
  })

  it('is not there for one weak word', () => {
    expect(read({ body: 'The agency gave a date. It was a long march.', language: 'en' })).toEqual([])
  })

  it('is there because the sender declared its media topic or subject code', () => {
    const found = read({
      headline: 'Statement',
      body: 'See below.',
      subjects: ['medtop:20000592', '15000000'],
    })
    expect(found.map(({ id, about }) => [id, about])).toEqual([
      ['politics', true],
      ['human-rights', true],
      ['sport', true],
    ])
    expect(found[1]!.evidence).toEqual([
      {
        clause: 'topic:human-rights',
        field: 'headline',
        start: 0,
        end: 9,
        text: 'Statement',
        because: 'declared by the sender as medtop:20000592',
      },
    ])
  })

  it('is none in an empty dispatch', () => {
    expect(read({ body: '' })).toEqual([])
  })
})

const reference = join(import.meta.dirname, '../../../shared/dispatches/belga-2021-02-kazakhstan.txt')

describe.skipIf(!existsSync(reference))('the reference dispatch', () => {
  const found = existsSync(reference) ? read({ body: readFileSync(reference, 'utf8') }) : []
  const wordsOf = (id: string) => found.find((topic) => topic.id === id)?.evidence.map(({ text }) => text)
  const isAbout = (id: string) => found.find((topic) => topic.id === id)?.about

  it.each(['human-rights', 'protest', 'political-prisoners', 'politics'])('is about %s', (id) => {
    expect(isAbout(id)).toBe(true)
  })

  it('shows the words of each', () => {
    expect(wordsOf('human-rights')).toContain('droits humains')
    expect(wordsOf('protest')).toContain('manifestants')
    expect(wordsOf('political-prisoners')).toContain('prisonniers politiques')
    expect(wordsOf('politics')).toContain('Parlement européen')
  })

  it('mentions asylum and is about neither football nor the economy', () => {
    expect(isAbout('asylum')).toBe(false)
    expect([isAbout('football'), isAbout('sport'), isAbout('economy')]).not.toContain(true)
  })
})
