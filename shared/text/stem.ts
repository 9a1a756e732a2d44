import snowball from 'snowball-stemmers'
import type { Language } from '../domain/language.ts'
import { stemArabic } from './stem-arabic.ts'

/** Languages with a Snowball stemmer (https://snowballstem.org). */
const algorithms: Readonly<Record<string, string>> = {
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
}

/** Longer words than this are no words of a language, and stemmers are not linear. */
const longest = 40

const stemmers = new Map<string, { stem(word: string): string }>()

/** The stem of a folded word in a language; the word itself where the language has no stemmer. */
export function stem(word: string, language: Language): string {
  if (language === 'ar') return stemArabic(word)
  const algorithm = algorithms[language]
  if (algorithm === undefined || word.length > longest) return word
  let stemmer = stemmers.get(algorithm)
  if (stemmer === undefined) {
    stemmer = snowball.newStemmer(algorithm)
    stemmers.set(algorithm, stemmer)
  }
  return stemmer.stem(word)
}
