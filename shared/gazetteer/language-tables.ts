import type { LanguageTable } from './language-table.ts'
import { arabic } from './tables/arabic.ts'
import { bulgarian } from './tables/bulgarian.ts'
import { chinese } from './tables/chinese.ts'
import { czech } from './tables/czech.ts'
import { dutch } from './tables/dutch.ts'
import { english } from './tables/english.ts'
import { french } from './tables/french.ts'
import { german } from './tables/german.ts'
import { greek } from './tables/greek.ts'
import { hebrew } from './tables/hebrew.ts'
import { italian } from './tables/italian.ts'
import { japanese } from './tables/japanese.ts'
import { kazakh } from './tables/kazakh.ts'
import { kyrgyz } from './tables/kyrgyz.ts'
import { persian } from './tables/persian.ts'
import { polish } from './tables/polish.ts'
import { portuguese } from './tables/portuguese.ts'
import { russian } from './tables/russian.ts'
import { slovene } from './tables/slovene.ts'
import { spanish } from './tables/spanish.ts'
import { turkish } from './tables/turkish.ts'
import { ukrainian } from './tables/ukrainian.ts'
import { uzbek } from './tables/uzbek.ts'

/** The tables written for languages, by code; read when asked for. */
export const languageTables: Readonly<Record<string, () => LanguageTable>> = {
  ar: arabic,
  bg: bulgarian,
  cs: czech,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  it: italian,
  ja: japanese,
  kk: kazakh,
  ky: kyrgyz,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sl: slovene,
  tr: turkish,
  uk: ukrainian,
  uz: uzbek,
  zh: chinese,
}

/** For a language without a table: names as they are, nothing known of its adjectives. */
export const plainTable = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: '*: ∅',
  lowerCase: false,
  table: '',
})
