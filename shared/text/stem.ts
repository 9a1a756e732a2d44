import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stem as english } from 'porter2'
import snowball from 'snowball-stemmers'
import type { Language } from '../domain/language.ts'
import { stemArabic } from './stem-arabic.ts'

type Stemmer = (word: string) => string

/**
 * The Snowball stemmers (https://snowballstem.org), compiled to plain functions where a library has them so: three to
 * ten times as fast as the one that has them all.
 */
const stemmers: Readonly<Record<string, Stemmer>> = {
  ar: stemArabic,
  cs: fromSnowball('czech'),
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sl: fromSnowball('slovene'),
  sv: swedish,
  tr: turkish,
}

function fromSnowball(algorithm: string): Stemmer {
  let made: { stem(word: string): string } | undefined
  return (word) => {
    made ??= snowball.newStemmer(algorithm)
    return made.stem(word)
  }
}

/** Longer words than this are no words of a language, and stemmers are not linear. */
const longest = 40

/** The stem of a folded word in a language; the word itself where the language has no stemmer. */
export function stem(word: string, language: Language): string {
  const stemmer = stemmers[language]
  return stemmer === undefined || word.length > longest ? word : stemmer(word)
}
