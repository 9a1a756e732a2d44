import type { Language } from '../domain/language.ts'
import { stems as cs } from './data/stems.cs.ts'
import { stems as de } from './data/stems.de.ts'
import { stems as en } from './data/stems.en.ts'
import { stems as es } from './data/stems.es.ts'
import { stems as fr } from './data/stems.fr.ts'
import { stems as it } from './data/stems.it.ts'
import { stems as nl } from './data/stems.nl.ts'
import { stems as pt } from './data/stems.pt.ts'
import { stems as ru } from './data/stems.ru.ts'
import { stems as sl } from './data/stems.sl.ts'
import { stems as tr } from './data/stems.tr.ts'

/** Stems of the words of topics, for each language with a slow stemmer: read when asked for. */
export const stemTexts: Readonly<Record<Language, () => string>> = {
  cs,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
  ru,
  sl,
  tr,
}

/** The stems of words of topics that were compiled for a language, by word; a word it lacks is stemmed as any other. */
export function stemsIn(language: Language): ReadonlyMap<string, string> {
  const text = stemTexts[language]?.() ?? ''
  return new Map(text.split(' ').flatMap((each) => (each === '' ? [] : [readStem(each)])))
}

/** `manifest|ant` is the stem manifest of manifestant, `cr|y|i` the stem cri of cry. */
function readStem(printed: string): readonly [word: string, stem: string] {
  const [shared = '', ofWord = '', ofStem = ''] = printed.split('|')
  return [shared + ofWord, shared + ofStem]
}

export function printStem(word: string, stem: string): string {
  let shared = 0
  while (shared < stem.length && word[shared] === stem[shared]) shared++
  const parts = [word.slice(0, shared), word.slice(shared), stem.slice(shared)]
  return parts.join('|').replace(/\|+$/, '')
}
