import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileAll } from '../../functions/cli/compile-gazetteer.ts'
import { languagesRead } from '../../shared/domain/language.ts'
import { countryCodes, countryName, findCountry } from '../../shared/gazetteer/find-country.ts'
import { createInflection } from '../../shared/gazetteer/inflection.ts'
import { languageTables } from '../../shared/gazetteer/language-tables.ts'
import {
  exonymLines,
  groupLines,
  leaderLines,
  regionLines,
  seatLines,
} from '../../shared/gazetteer/world-tables.ts'
import { fold } from '../../shared/text/normalise.ts'

const data = join(import.meta.dirname, '../../shared/gazetteer/data')

const worldLines = () =>
  [exonymLines, regionLines, seatLines, leaderLines, groupLines].flatMap((read) => read())

describe('the gazetteer', () => {
  it('is what its sources compile to', () => {
    for (const [file, text] of Object.entries(compileAll()))
      expect(readFileSync(join(data, file), 'utf8') === text, file).toBe(true)
  })

  it('has a table for every language read', () => {
    expect(languagesRead.filter((language) => languageTables[language] === undefined)).toEqual([])
  })

  it('gives a place, leader or movement to one country, but for the Punjab and Guantanamo Bay', () => {
    const codes = new Map<string, Set<string>>()
    for (const { code, forms } of worldLines())
      for (const form of forms) codes.set(fold(form), (codes.get(fold(form)) ?? new Set()).add(code))
    const shared = [...codes.values()].filter(({ size }) => size > 1).map((each) => [...each].join(' '))
    expect(new Set(shared)).toEqual(new Set(['IN PK', 'CU US']))
  })

  it('has only lines of known countries', () => {
    const known = countryCodes()
    for (const [language, read] of Object.entries(languageTables))
      for (const line of read()
        .table.split('\n')
        .filter((each) => each !== ''))
        expect(known.has(line.slice(0, 2)) && line[2] === ':', `${language}: ${line}`).toBe(true)
    for (const { code, forms } of worldLines())
      expect(known.has(code) && forms.length > 0, `${code}: ${forms[0]}`).toBe(true)
  })
})

describe('findCountry', () => {
  it.each([
    'KZ',
    'kz',
    'Kazakhstan',
    'Kasachstan',
    'КАЗАХСТАН',
    'Қазақстан',
    '哈萨克斯坦',
    'kazajistan',
    'kazakh',
  ])('finds Kazakhstan by %s', (typed) => expect(findCountry(typed)).toEqual({ code: 'KZ' }))

  it('suggests what is near where nothing is found', () => {
    const found = findCountry('Kazakstn')
    expect('suggestions' in found && found.suggestions[0]?.code).toBe('KZ')
    expect(findCountry('')).toEqual({ suggestions: [] })
  })

  it('finds every country by its name in every language read, or one that shares the name', () => {
    const code = fc.constantFrom(...countryCodes())
    const language = fc.constantFrom(...languagesRead)
    fc.assert(
      fc.property(code, language, (country, inLanguage) => {
        const found = findCountry(countryName(country, inLanguage))
        expect('code' in found).toBe(true)
      }),
    )
  })

  it('answers anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(findCountry(typed)).toBeDefined()
      }),
      {
        numRuns: 50,
      },
    )
  })
})

describe('countryName', () => {
  it('names a country in the language asked for, else in English, else by its code', () => {
    expect(countryName('KZ', 'fr')).toBe('Kazakhstan')
    expect(countryName('DE', 'fr-BE')).toBe('Allemagne')
    expect(countryName('DE', 'xx')).toBe('Germany')
    expect(countryName('??', 'fr')).toBe('??')
  })
})

describe('createInflection', () => {
  it('takes the first rule that fits, and shares what its endings share', () => {
    const { paradigmOf: inflect } = createInflection('niemcy: niemcy niemiec\na: a y\n*: ∅ u')
    expect(inflect('niemcy').stem).toBe('niem')
    expect(inflect('niemcy').endings.accepts('iec')).toBe(true)
    expect(inflect('warszawa').endings.accepts('y')).toBe(true)
    expect(inflect('iran').endings.accepts('u')).toBe(true)
    expect(inflect('iran').endings.accepts('y')).toBe(false)
  })
})
