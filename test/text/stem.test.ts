import { describe, expect, it } from 'vitest'
import { stem } from '../../shared/text/stem.ts'

/** Two forms of one word in each language that has a stemmer. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['احتجاج', 'احتجاجات'],
  cs: ['vlada', 'vlady'],
  da: ['regering', 'regeringer'],
  de: ['regierung', 'regierungen'],
  en: ['election', 'elections'],
  es: ['manifestante', 'manifestantes'],
  fi: ['talo', 'talossa'],
  fr: ['manifestant', 'manifestants'],
  hu: ['kormany', 'kormanyok'],
  it: ['governo', 'governi'],
  nb: ['regjering', 'regjeringer'],
  nl: ['verkiezing', 'verkiezingen'],
  no: ['regjering', 'regjeringer'],
  pt: ['governo', 'governos'],
  ro: ['guvern', 'guvernele'],
  ru: ['выборы', 'выборах'],
  sl: ['protest', 'protestov'],
  sv: ['regering', 'regeringar'],
  tr: ['okul', 'okullar'],
}

describe('stemming', () => {
  it.each(Object.entries(pairs))('gives the forms of a word one stem in %s', (language, [one, other]) => {
    expect(stem(one, language)).toBe(stem(other, language))
  })

  it('leaves numbers, words of no language and those of languages without a stemmer whole', () => {
    expect(stem('2022', 'da')).toBe('2022')
    expect(stem('100', 'fi')).toBe('100')
    expect(stem('s'.repeat(41), 'en')).toBe('s'.repeat(41))
    expect(stem('wyborach', 'pl')).toBe('wyborach')
  })
})
