import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainQuery } from '../../shared/query/explain-query.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import { anyQuery } from '../monitor/support/arbitrary.ts'

const explain = (text: string, locale: 'en' | 'fr') => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return explainQuery(parsed.query, locale, { topic: (id) => ({ protest: 'protest' })[id] ?? id })
}

describe('explaining a query', () => {
  it.each([
    [
      'manifestant ET ="droits humains" SAUF football',
      'has “manifestant” in any form, and has the words “droits humains” in a row in exactly this form, and does not meet this: has “football” in any form',
      'contient «\u00a0manifestant\u00a0» sous toutes ses formes, et contient les mots «\u00a0droits humains\u00a0» à la suite sous cette forme exacte, et ne remplit pas ceci\u00a0: contient «\u00a0football\u00a0» sous toutes ses formes',
    ],
    [
      '(fr:grève OR headline:strike*) country:KZ',
      '(has “grève” in any form (only in dispatches in French), or has a word that begins with “strike” in its headline), and is about Kazakhstan',
      '(contient «\u00a0grève\u00a0» sous toutes ses formes (seulement dans les dépêches en français), ou contient un mot qui commence par «\u00a0strike\u00a0» dans son titre), et porte sur «\u00a0Kazakhstan\u00a0»',
    ],
    [
      '{protest^3 police^1x2 | 4} urgency<=2',
      'reaches 4 points (3 for “protest” in any form; 1 for “police” in any form, up to 2 times), and has an urgency of 2 or more pressing',
      'atteint 4 points (3 pour «\u00a0protest\u00a0» sous toutes ses formes; 1 pour «\u00a0police\u00a0» sous toutes ses formes, 2 fois au plus), et a l’urgence 2 ou plus pressante',
    ],
  ])('says what %s means', (text, english, french) => {
    expect(explain(text, 'en')).toBe(english)
    expect(explain(text, 'fr')).toBe(french)
  })

  it('has words for every query, and names everything in it', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom('en' as const, 'fr' as const), (query, locale) => {
        const said = explainQuery(query, locale)
        const words = [...JSON.stringify(query).matchAll(/"text":"([^"]+)"/g)].map(([, text]) => text!)
        for (const word of words) expect(said).toContain(word)
        expect(said).not.toMatch(/undefined|NaN/)
      }),
    )
  })
})
