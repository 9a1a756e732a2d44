import type { Language } from '../domain/language.ts'

/** Languages that heap endings upon a word, without end. */
const agglutinative: ReadonlySet<Language> = new Set(['tr', 'kk', 'fi', 'hu'])

/** Languages whose plural is an s, so that a term given as a plural has its singular too. */
const pluralS: ReadonlySet<Language> = new Set(['en', 'fr', 'es', 'pt'])

/** The longest ending that only inflects a word. */
const longestEnding = 3

/**
 * Whether a word of a text is a term of the same stem in another inflection, and not another word that its stemmer
 * confounds with it: *manifestants* is *manifestant*, but *parler* is no *parlement*, *important* no *import*, *que* no
 * *queer*.
 *
 * What the text adds must be an ending; what the term loses must be short beside what both share. Both are folded.
 */
export function isSameWord(term: string, word: string, language: Language): boolean {
  if (term === word) return true
  const [sought, found] = [barest(term, language), barest(word, language)]
  const shared = sharedStart(sought, found)
  const [lost, added] = [sought.length - shared, found.length - shared]
  if (pluralS.has(language) && sought === `${found}s`) return true
  if (lost === 0) return (added <= longestEnding && added < shared) || agglutinative.has(language)
  return shared >= 4 && shared >= 2.5 * Math.max(lost, added)
}

/** The article and particles that Arabic writes before a word, as one. */
const clitics = /^[وف]?(?:[بك]?ال|لل)(?=..)/

/** The final vowels that come and go with inflection. */
const finalVowel: Readonly<Record<Language, RegExp>> = {
  es: /(?<=...)[aeo]$/u,
  it: /(?<=...)[aeio]$/u,
  pt: /(?<=...)[aeo]$/u,
  ru: /(?<=...)[аеийоуыьюя]+$/u,
  cs: /(?<=...)[aeiouy]$/u,
}
const muteVowel = /(?<=...)e$/u

/** A folded word without the ends and twin letters that its inflections change. */
function barest(word: string, language: Language): string {
  if (language === 'ar') return word.replace(clitics, '').replace(/(?:ات|ة)$/u, 'ة')
  const single = word.replace(/(\p{L})\1/gu, '$1')
  if (language === 'en') return single.replace(/ies$/u, 'y').replace(/(?<=...)e$/u, '')
  return single.replace(finalVowel[language] ?? muteVowel, '')
}

function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
