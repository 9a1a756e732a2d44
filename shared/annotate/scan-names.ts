import type { Field } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { foreignNames, type Lexicon, lexiconOf } from '../gazetteer/lexicon.ts'
import type { Lexeme, NameNode } from '../gazetteer/name-trie.ts'
import type { Place } from '../gazetteer/place.ts'
import { type Script, scriptOf, usualLanguage } from '../gazetteer/script.ts'

/** A name found in a field, and all it may stand for. */
export interface Finding {
  readonly field: Field
  readonly words: Words
  /** Its first word, and the word after its last. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly places: readonly Place[]
  /** Its capitals say nothing, for everything around it is in capitals. */
  readonly shouted: boolean
}

/** Longest gap between two words of one name: `U. S.`, `Bosnia - Herzegovina`. */
const widestGap = 3

/**
 * Finds the names of places in a field, in one pass over its words, the longest first wherever several begin.
 *
 * A word is read by the vocabulary of the dispatch's language, or of the usual language of its script where that is
 * another one; where that knows nothing, by the names of countries in all languages of the script.
 */
export function scanNames(words: Words, field: Field, language: Language): Finding[] {
  const reader = readerOf(language)
  const findings: Finding[] = []
  const shouting = isShouting(words)
  for (let at = 0; at < words.count; ) {
    const shape = words.shape[at]!
    if (shape & Shape.digit && !(shape & Shape.capitalised)) {
      at++
      continue
    }
    const found =
      shape & Shape.bigram
        ? findSpaceless(words, at, reader.lexicon('spaceless'))
        : findSpaced(words, at, reader, shouting)
    if (found === undefined) at++
    else {
      const { to, places } = found
      const end = found.end ?? words.end[to - 1]!
      if (places[0]!.kind !== 'nothing')
        findings.push({
          field,
          words,
          from: at,
          to,
          start: words.start[at]!,
          end,
          places,
          shouted: shouting,
        })
      at = to
    }
  }
  return findings
}

interface Found {
  readonly to: number
  readonly places: readonly Place[]
  readonly end?: number
}

/** The vocabulary for the words of a dispatch in one language, by the script of each. */
interface Reader {
  readonly lexicon: (script: Script) => Lexicon
}

const readers = new Map<Language, Reader>()

function readerOf(language: Language): Reader {
  const known = readers.get(language)
  if (known !== undefined) return known
  if (readers.size > 100) readers.clear()
  const reader = createReader(language)
  readers.set(language, reader)
  return reader
}

function createReader(language: Language): Reader {
  const own = lexiconOf(language)
  const script: Script = /^(zh|ja|th|lo|km|my)$/.test(language) ? 'spaceless' : own.script
  const byScript = new Map([[script, own]])
  return {
    lexicon: (wanted) => {
      const known = byScript.get(wanted)
      if (known !== undefined) return known
      const usual = lexiconOf(usualLanguage[wanted])
      byScript.set(wanted, usual)
      return usual
    },
  }
}

function findSpaced(words: Words, at: number, reader: Reader, shouting: boolean): Found | undefined {
  const word = words.folded[at]!
  const script = scriptOf(word)
  if (script === 'other') return undefined
  const { spaced } = reader.lexicon(script)
  const found = longest(words, at, spaced.lexemesOf(word), spaced.lexemesOf)
  if (found !== undefined) return found
  if (shouting || !(words.shape[at]! & Shape.capitalised)) return undefined
  const foreign = foreignNames(script)
  return longest(words, at, foreign.lexemesOf(word), foreign.lexemesOf)
}

function longest(
  words: Words,
  at: number,
  lexemes: readonly Lexeme[],
  lexemesOf: (word: string) => readonly Lexeme[],
): Found | undefined {
  let best: Found | undefined
  const follow = (node: NameNode, to: number) => {
    if (to > (best?.to ?? 0) && node.places.length > 0) {
      const places = node.places.filter((place) => isWritten(words, at, to, place))
      if (places.length > 0) best = { to, places }
    }
    if (node.next === undefined || to >= words.count || !isNear(words, to)) return
    for (const lexeme of lexemesOf(words.folded[to]!)) {
      const next = node.next.get(lexeme)
      if (next !== undefined) follow(next, to + 1)
    }
  }
  for (const lexeme of lexemes) if (lexeme.first !== undefined) follow(lexeme.first, at + 1)
  return best
}

/** Whether a word stands near enough to the one before it to go on with its name. */
function isNear(words: Words, at: number): boolean {
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
function isWritten(words: Words, from: number, to: number, place: Place): boolean {
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

function findSpaceless(words: Words, at: number, { spaceless }: Lexicon): Found | undefined {
  const start = words.start[at]!
  const name = spaceless.at(words.text, start)
  if (name === undefined) return undefined
  const end = start + name.form.length
  let to = at + 1
  while (to < words.count && words.start[to]! < end) to++
  return { to, places: name.places, end }
}

/** Whether most of a field is written in capitals, as headlines of the wires are. */
function isShouting(words: Words): boolean {
  let [capitals, cased] = [0, 0]
  const count = Math.min(words.count, 40)
  for (let at = 0; at < count; at++) {
    const shape = words.shape[at]!
    if (shape & (Shape.bigram | Shape.digit) || words.end[at]! - words.start[at]! < 2) continue
    cased++
    if (shape & Shape.allCapitals) capitals++
  }
  return cased > 0 && capitals * 10 >= cased * 6
}
