import type { Field } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import type { Lexicon } from '../gazetteer/lexicon.ts'
import type { Lexeme, NameNode } from '../gazetteer/name-trie.ts'
import type { Place } from '../gazetteer/place.ts'
import { scriptOf } from '../gazetteer/script.ts'
import type { WordNotes } from '../text/word-notes.ts'
import { type NameReader, nameReaderOf } from './name-reader.ts'
import { isNear, isWritten } from './name-spelling.ts'

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

/**
 * Finds the names of places in a field, in one pass over its words, the longest first wherever several begin.
 *
 * A word is read by the vocabulary of the dispatch's language, or of the usual language of its script where that is
 * another one; where that knows nothing, by the names of countries in all languages of the script.
 */
export function scanNames(words: Words, field: Field, language: Language): Finding[] {
  const reader = nameReaderOf(language)
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
        ? findSpaceless(words, at, reader.spaceless())
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

function findSpaced(words: Words, at: number, reader: NameReader, shouting: boolean): Found | undefined {
  const script = scriptOf(words.folded[at]!)
  if (script === 'other') return undefined
  const { own, foreign } = reader.namesIn(script)
  const found = longest(words, at, own)
  if (found !== undefined || shouting || !(words.shape[at]! & Shape.capitalised)) return found
  return longest(words, at, foreign)
}

type Lexemes = WordNotes<readonly Lexeme[]>

function longest(words: Words, at: number, lexemesOf: Lexemes): Found | undefined {
  let best: Found | undefined
  for (const { first } of lexemesOf(words, at))
    if (first !== undefined) best = follow(words, at, first, at + 1, lexemesOf, best)
  return best
}

/** The longest name that goes on from a node of the automaton, if it is longer than the best found so far. */
function follow(
  words: Words,
  at: number,
  node: NameNode,
  to: number,
  lexemesOf: Lexemes,
  before: Found | undefined,
): Found | undefined {
  let best = before
  if (to > (best?.to ?? 0) && node.places.length > 0) {
    const places = node.places.filter((place) => isWritten(words, at, to, place))
    if (places.length > 0) best = { to, places }
  }
  if (node.next === undefined || to >= words.count || !isNear(words, to)) return best
  for (const lexeme of lexemesOf(words, to)) {
    const next = node.next.get(lexeme)
    if (next !== undefined) best = follow(words, at, next, to + 1, lexemesOf, best)
  }
  return best
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
