import type { Language } from '../../domain/language.ts'
import { placesAsGivenNames } from '../../gazetteer/given-names.ts'
import { lexiconOf } from '../../gazetteer/lexicon.ts'
import { isWrittenGivenName } from './given-names.ts'
import type { NameToken } from './name-text.ts'
import type { NameWord } from './name-word.ts'

/**
 * Whether a word is a country in a text of this language, in whatever case form: *премьер Дании Ларс Расмуссен*. To the
 * ear Дании is *Danny*. What is also a given name (*Georgia*, *Jordan*) is taken for one.
 */
export const isCountryWord = ({ letters }: NameWord, language: Language) =>
  !isWrittenGivenName(letters) &&
  !placesAsGivenNames.has(letters) &&
  lexiconOf(language)
    .spaced.lexemesOf(letters)
    .some(({ first }) => first?.places.some(({ kind }) => kind === 'name'))

/** Whether the word before a name is no name, but says of what its bearer is head: a country or an acronym (*глава МИД РФ Лавров*). */
export const tellsOffice = (before: NameToken, name: NameToken, language: Language) =>
  (before.capitals && !name.capitals) || isCountryWord(before.word, language)
