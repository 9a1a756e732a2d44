import type { Language } from '../../domain/language.ts'
import { placesAsGivenNames } from '../../gazetteer/given-names.ts'
import { lexiconOf } from '../../gazetteer/lexicon.ts'
import { isWrittenGivenName } from './given-names.ts'
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
