import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dispatch } from '../../shared/domain/dispatch.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { excerptOf, markField } from '../../shared/email/excerpt.ts'
import { sentencesOf } from '../../shared/email/sentences.ts'

const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '.', '!', '"', '\n', 'é', '語', '。'),
  maxLength: 200,
})
const spans = fc.array(fc.tuple(fc.nat(199), fc.nat(199)), { maxLength: 8 })

function evidenceIn(body: string, given: [number, number][]): Evidence[] {
  return given
    .map(([a, b]) => [Math.min(a, b), Math.min(Math.max(a, b), body.length)] as const)
    .filter(([start, end]) => start < end)
    .map(([start, end]) => ({ clause: 'c', field: 'body', start, end, text: body.slice(start, end) }))
}
const dispatchOf = (body: string) => Dispatch.parse({ id: 'a/1', body })

describe('an excerpt', () => {
  it('marks exactly what is evidence, and loses no character of the text', () => {
    fc.assert(
      fc.property(text, spans, (body, given) => {
        const evidence = evidenceIn(body, given)
        const pieces = markField(dispatchOf(body), 'body', evidence)
        expect(pieces.map((piece) => piece.text).join('')).toBe(body)
        const marks = pieces.flatMap(({ text: run, marked }) =>
          Array.from({ length: run.length }, () => marked),
        )
        const expected = Array.from({ length: body.length }, (_, at) =>
          evidence.some(({ start, end }) => at >= start && at < end),
        )
        expect(marks).toEqual(expected)
      }),
    )
  })

  it('parts a text into sentences in order that leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (body) => {
        const sentences = sentencesOf(body)
        expect(
          sentences
            .map(({ start, end }) => body.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(body.replace(/\s/g, ''))
      }),
    )
  })

  it('quotes the sentences that hold evidence, and counts those it leaves out', () => {
    const body = 'First one. Second here. Third too. Second again.'
    const evidence = [...body.matchAll(/Second/g)].map(
      ({ index }): Evidence => ({ clause: 'c', field: 'body', start: index, end: index + 6, text: 'Second' }),
    )
    const { sentences, more } = excerptOf(dispatchOf(body), evidence, 1)
    expect(sentences.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(['Second here.'])
    expect(more).toBe(1)
  })

  it('parts sentences where a wire left out the space', () => {
    const body = "Un pays d'Asie centrale.Environ 50 personnes. M. Dupont, né à St. Cloud, l'a dit."
    expect(sentencesOf(body).map(({ start, end }) => body.slice(start, end))).toEqual([
      "Un pays d'Asie centrale.",
      'Environ 50 personnes.',
      "M. Dupont, né à St. Cloud, l'a dit.",
    ])
  })

  it('shows of a very long sentence what is near its first mark', () => {
    const body = `${'word '.repeat(1000)}needle ${'word '.repeat(1000)}`
    const start = body.indexOf('needle')
    const evidence: Evidence[] = [{ clause: 'c', field: 'body', start, end: start + 6, text: 'needle' }]
    const [pieces = []] = excerptOf(dispatchOf(body), evidence, 3).sentences
    expect(pieces.find(({ marked }) => marked)?.text).toBe('needle')
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(620)
  })
})
