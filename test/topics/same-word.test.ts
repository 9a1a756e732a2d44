import { describe, expect, it } from 'vitest'
import { readForms } from '../../shared/query/word-forms.ts'
import { readWords } from '../../shared/text/read-words.ts'
import { isSameWord } from '../../shared/topics/same-word.ts'
import { termsIn } from '../../shared/topics/vocabulary.ts'
import { functionWords } from './support/function-words.ts'

describe('a word of the same stem', () => {
  it.each([
    ['manifestant', 'manifestantes', 'fr'],
    ['animal', 'animaux', 'fr'],
    ['country', 'countries', 'en'],
    ['jobs', 'job', 'en'],
    ['wald', 'walder', 'de'],
    ['metaal', 'metalen', 'nl'],
    ['война', 'войнами', 'ru'],
    ['secim', 'secimlerinden', 'tr'],
    ['حكومة', 'والحكومات', 'ar'],
  ])('is the term %s where it is its inflection %s', (term, word, language) => {
    expect(isSameWord(term, word, language)).toBe(true)
  })

  it.each([
    ['queer', 'que', 'fr'],
    ['parlement', 'parler', 'fr'],
    ['environnement', 'environ', 'fr'],
    ['imports', 'important', 'en'],
    ['organism', 'organization', 'en'],
    ['wellness', 'well', 'en'],
    ['ostern', 'osten', 'de'],
    ['minderheid', 'minder', 'nl'],
    ['dans', 'dan', 'nl'],
    ['مثليين', 'مثل', 'ar'],
    ['اقليه', 'اقل', 'ar'],
  ])('is not the term %s where it is another word, %s', (term, word, language) => {
    expect(isSameWord(term, word, language)).toBe(false)
  })
})

describe.each(Object.entries(functionWords))('the vocabulary in %s', (language, words) => {
  it('has no term that a word of everyday grammar would match', () => {
    const { folded, stem } = readWords(words, language)
    const matched = [...termsIn(language)].flatMap(([id, terms]) =>
      terms
        .filter(({ words: parts, form }) => parts.length === 1 && form !== 'cased')
        .flatMap(({ words: [part], form }) => {
          const sought = readForms(part!.text, language)
          const at = folded.findIndex((word, i) => {
            if (part!.prefix) return word.startsWith(sought.folded)
            if (form === 'exact') return word === sought.folded
            return stem[i] === sought.stem && isSameWord(sought.folded, word, language)
          })
          return at === -1 ? [] : [`${id}: ${part!.text} is found in "${folded[at]}"`]
        }),
    )
    expect(matched).toEqual([])
  })
})
