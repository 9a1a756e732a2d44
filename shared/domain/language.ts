/** The languages Vigie reads, by ISO 639-1 code. */
export const languagesRead = [
  'fr',
  'en',
  'nl',
  'de',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'sl',
  'ru',
  'uk',
  'bg',
  'ar',
  'tr',
  'kk',
  'zh',
  'ja',
] as const

/**
 * An ISO 639-1 code, or `und` where no language could be told.
 *
 * Any code may come in with a dispatch; {@link languagesRead} are those with vocabulary of their own. A dispatch in
 * another language is still read by what does not depend on one (names, codes, keywords).
 */
export type Language = string
