import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadText } from '../../shared/domain/annotation.ts'
import { createScorer } from '../../shared/monitor/score-queries.ts'
import { readWords } from '../../shared/text/read-words.ts'

const boosts = { headline: 2, lead: 1, anywhere: 0.5, most: 4 }

const aText = (headline: string, body: string, language = 'fr'): ReadText => ({
  dispatch: { id: 'd', headline, body },
  language,
  headline: readWords(headline, language),
  body: readWords(body, language),
  leadEnd: 10,
})

describe('a scorer', () => {
  const text = aText(
    'Des manifestants arrêtés',
    'La police a dispersé les manifestants qui demandaient la libération des prisonniers politiques. Les manifestants.',
  )

  it('counts a word most in the headline, less in the lead, a little for each occurrence', () => {
    const score = createScorer([{ list: { id: 'protest' }, query: '{manifestant^3 émeute^9 | 6}' }], boosts)
    expect(score(text)).toMatchObject([
      { item: { list: { id: 'protest' }, clause: 'manifestant', weight: 3 }, points: 3 * (2 + 1 + 3 * 0.5) },
    ])
  })

  it('finds words by stem, letters, capitals and beginning, phrases and what stands near', () => {
    const query =
      '{manifest*^1 "prisonniers politiques"^1 (libération NEAR/5 politique)^1 =prisonniers^1 Police!^1 =manifestant^1 | 6}'
    const found = createScorer([{ list: { id: 'all' }, query }], boosts)(text)
    expect(found.map(({ item }) => item.clause).sort()).toEqual([
      '"prisonniers politiques"',
      '=prisonniers',
      'libération NEAR/5 politique',
      'manifest*',
    ])
  })

  it('tells of which list an item is and in which order; a negative one takes points away', () => {
    const queries = [
      { list: { id: 'police' }, query: '{prisonnier^2 police^3 manifestant^-1 | 6}' },
      { list: { id: 'football' }, query: '{football^3 | 6}' },
      { list: { id: 'justice' }, query: '{libération^2 | 6}' },
    ]
    const found = createScorer(queries, { headline: 0, lead: 0, anywhere: 1, most: 1 })(text)
    const inOrder = found.toSorted((a, b) => a.item.order - b.item.order)
    expect(inOrder.map(({ item, points }) => [item.list.id, item.clause, points])).toEqual([
      ['police', 'manifestant', -1],
      ['police', 'police', 3],
      ['police', 'prisonnier', 2],
      ['justice', 'libération', 2],
    ])
  })

  it('finds what stands near only where both sides of it are', () => {
    const score = createScorer(
      [{ list: { id: 'q' }, query: '{("prisonniers politiques" NEAR/3 libération)^1 | 1}' }],
      boosts,
    )
    expect(score(text)).toHaveLength(1)
    expect(score(aText('', 'La libération des prisonniers de droit commun.'))).toEqual([])
    expect(score(aText('', 'Des prisonniers politiques.'))).toEqual([])
  })

  it('refuses a query that it cannot score, naming it', () => {
    expect(() => createScorer([{ list: { id: 'odd' }, query: '{country:FR^2 | 1}' }], boosts)).toThrow(
      'query odd',
    )
    expect(() => createScorer([{ list: { id: 'plain' }, query: 'police' }], boosts)).toThrow('query plain')
  })

  it('finds every phrase whose words stand side by side', () => {
    const word = fc.constantFrom('rouge', 'vert', 'bleu', 'noir')
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (body, phrase) => {
          const score = createScorer([{ list: { id: 'q' }, query: `{"${phrase.join(' ')}"^1 | 1}` }], boosts)
          const isThere = body.some((_, i) => phrase.every((part, j) => body[i + j] === part))
          expect(score(aText('', body.join(' '), 'und'))).toHaveLength(isThere ? 1 : 0)
        },
      ),
    )
  })
})
