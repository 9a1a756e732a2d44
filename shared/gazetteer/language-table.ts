/**
 * What one language adds to the names of countries that packages give it.
 *
 * `table` has a line a country: `KZ: other names, … | demonyms and adjectives, …`, as the language writes them. A word
 * with `=` before it is not inflected.
 *
 * `names` and `demonyms` say how such words are inflected. A line is `suffix: ending ending …`: a word that ends in the
 * suffix (the first line that fits) may have any of the endings instead of it, `∅` being none and `*` any word. Suffixes
 * and endings are folded. A line `/…/` is a regular expression for what may follow the word (agglutinative languages).
 *
 * `lowerCase`: whether demonyms and adjectives may begin with a small letter.
 */
export interface LanguageTable {
  readonly names: string
  readonly demonyms: string
  readonly lowerCase: boolean
  readonly table: string
}
