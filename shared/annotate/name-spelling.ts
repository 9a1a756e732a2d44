import { Shape, type Words } from '../domain/words.ts'
import type { Place } from '../gazetteer/place.ts'
import { scriptOf } from '../gazetteer/script.ts'

/** Longest gap between two words of one name: `U. S.`, `Bosnia - Herzegovina`. */
const widestGap = 3

/** Whether a word stands near enough to the one before it to go on with its name. */
export function isNear(words: Words, at: number): boolean {
  const [from, to] = [words.end[at - 1]!, words.start[at]!]
  if (words.sentence[at] !== words.sentence[at - 1] || to - from > widestGap) {
    // a line that the wire broke off, with its indent
    return (
      words.sentence[at] === words.sentence[at - 1] &&
      to - from < 8 &&
      words.text.slice(from, to).trim() === ''
    )
  }
  for (let i = from; i < to; i++) {
    const code = words.text.charCodeAt(i)
    if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x2f) return false
  }
  return true
}

/** Whether a name is written as such a name must be: with a capital, or in capitals, or `U.S.` with its full stops. */
export function isWritten(words: Words, from: number, to: number, place: Place): boolean {
  if (place.acronym) return isAcronym(words, from, to)
  if (place.lowerCase) return true
  const script = scriptOf(words.folded[from]!)
  const cased = script === 'latin' || script === 'cyrillic' || script === 'greek'
  return !cased || (words.shape[from]! & Shape.capitalised) !== 0
}

function isAcronym(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const length = words.end[at]! - words.start[at]!
    if (!(words.shape[at]! & (length === 1 ? Shape.capitalised : Shape.allCapitals))) return false
    if (at > from && length === 1 && words.text.charCodeAt(words.end[at - 1]!) !== 0x2e) return false
  }
  return true
}
