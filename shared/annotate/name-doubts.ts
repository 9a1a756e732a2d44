import type { Language } from '../domain/language.ts'
import { Shape } from '../domain/words.ts'
import {
  doubtfulAtSentenceStart,
  doubtfulCountries,
  doubtfulInCapitals,
  doubtfulNames,
  halfNames,
  plainWords,
} from '../gazetteer/doubtful-names.ts'
import { givenNames, placesAsGivenNames } from '../gazetteer/given-names.ts'
import { lexiconOf } from '../gazetteer/lexicon.ts'
import { isSomebody, type Place } from '../gazetteer/place.ts'
import { scriptOf } from '../gazetteer/script.ts'
import { sentenceOpeners } from '../gazetteer/sentence-openers.ts'
import type { Finding } from './scan-names.ts'

/** Whether a name may be another word of the language, so that its country must be named in another way too. */
export function isDoubtful({ words, from, to, shouted }: Finding, place: Place, language: Language): boolean {
  if (place.weak) return true
  const word = to === from + 1 ? words.folded[from]! : words.folded.slice(from, to).join(' ')
  if (shouted && doubtfulInCapitals.has(word)) return true
  if (words.shape[from]! & Shape.sentenceStart && opensSentences(word, language)) return true
  return place.kind === 'name'
    ? doubtfulCountries.has(word)
    : place.kind === 'city' && doubtfulNames.has(word)
}

const opensSentences = (word: string, language: Language) =>
  doubtfulAtSentenceStart.has(word) || (sentenceOpeners[language]?.has(word) ?? false)

/** Whether what looks like a name is surely none. */
export const isNoPlace = (finding: Finding, language: Language): boolean =>
  isPlainWord(finding) ||
  isHalfName(finding) ||
  isArticleAndPlainWord(finding) ||
  isPerson(finding) ||
  isPartOfTitle(finding, language)

/** `авиакомпания Norwegian`: an adjective in Latin letters, in a text that is not, belongs to the name of a firm. */
const isPartOfTitle = ({ words, from, places }: Finding, language: Language) =>
  places[0]!.kind === 'demonym' &&
  scriptOf(words.folded[from]!) === 'latin' &&
  lexiconOf(language).script !== 'latin'

const isPlainWord = ({ words, from, to }: Finding) => to === from + 1 && plainWords.has(words.folded[from]!)

/** `sino` where no other half follows: a conjunction in Spanish and Italian. */
const isHalfName = ({ words, from, to }: Finding) =>
  to === from + 1 &&
  halfNames.has(words.folded[from]!) &&
  (to >= words.count || !(words.shape[to]! & Shape.joined))

/**
 * `La paz`, `La réunion`: the capital is the article's, which opens a sentence, and the word behind it has none. Or none
 * has one, as in Dutch `de klerk`.
 */
const isArticleAndPlainWord = ({ words, from, to }: Finding) =>
  to > from + 1 && articles.has(words.folded[from]!) && !(words.shape[from + 1]! & looksLikeName)

const looksLikeName = Shape.capitalised | Shape.allCapitals | Shape.bigram

const articles = new Set('la le les el los las il lo the den die der das de al'.split(' '))

/** `Jack London`, `Jordan Belfort`: a name of one word beside the rest of somebody's name. */
function isPerson({ words, from, to, places, shouted }: Finding): boolean {
  const kind = places[0]!.kind
  if (
    to !== from + 1 ||
    kind === 'demonym' ||
    kind === 'seat' ||
    isSomebody(kind) ||
    words.shape[from]! & Shape.bigram
  )
    return false
  if (
    from > 0 &&
    words.sentence[from - 1] === words.sentence[from] &&
    words.start[from]! - words.end[from - 1]! === 1
  ) {
    const before = words.folded[from - 1]!
    if (words.shape[from - 1]! & Shape.capitalised && givenNames.has(before)) return true
  }
  if (shouted) return false
  return (
    placesAsGivenNames.has(words.folded[from]!) &&
    to < words.count &&
    words.start[to]! - words.end[from]! === 1 &&
    words.sentence[to] === words.sentence[from] &&
    (words.shape[to]! & (Shape.capitalised | Shape.allCapitals)) === Shape.capitalised
  )
}
