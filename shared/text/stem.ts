import snowball from 'snowball-stemmers'
import type { Language } from '../domain/language.ts'

const algorithms: Record<string, string> = {
  fr: 'french',
  en: 'english',
  nl: 'dutch',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  ar: 'arabic',
  cs: 'czech',
}

const stemmers = new Map<Language, (word: string) => string>()

/** The stem of a folded word in a language; the word itself where the language has no stemmer. */
export function stem(word: string, language: Language): string {
  const algorithm = algorithms[language]
  if (algorithm === undefined) return word
  let stemmer = stemmers.get(language)
  if (stemmer === undefined) {
    const created = snowball.newStemmer(algorithm)
    stemmer = (text) => created.stem(text)
    stemmers.set(language, stemmer)
  }
  return stemmer(word)
}
