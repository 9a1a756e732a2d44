import type { ReadText } from '../../domain/annotation.ts'
import type { Field } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import { Shape, type Words } from '../../domain/words.ts'
import { noteWords } from '../../text/word-notes.ts'
import { hanNames } from './han-names.ts'
import { longestNameWord, type NameWord, nameWordOf, roleOf } from './name-word.ts'

/** A word of a text that may be part of a name, in its run of such words. */
export interface NameToken {
  readonly word: NameWord
  readonly field: Field
  readonly start: number
  readonly end: number
  /** All of it in capitals. */
  readonly capitals: boolean
  /** Opens a sentence, so that its capital says nothing. */
  readonly opens: boolean
  /** Written onto the token before it: `Jean-|Claude`. */
  readonly joined: boolean
  /** Written small, and only here because a hyphen joins it: `Jong-|un`. */
  readonly small: boolean
  /** A full stop follows, as after an initial. */
  readonly dotted: boolean
  /** A comma parts it from the token before it. */
  readonly afterComma: boolean
  /** The folded word right before, of whatever kind; after an *and*, the one before the name that it joins. */
  readonly before: string
  /** The folded word right after. */
  readonly after: string
}

/** Words that follow one another as the parts of one name do. */
export type Run = readonly NameToken[]

/** Every run of a text, headline first. */
export function runsOf({ headline, body, language }: ReadText): readonly Run[] {
  return [...runsIn(headline, 'headline', language), ...runsIn(body, 'body', language)]
}

const outside = Shape.bigram | Shape.digit

function runsIn(words: Words, field: Field, language: Language): readonly Run[] {
  const runs: NameToken[][] = []
  let run: NameToken[] = []
  let previousEnd = 0
  let runEnd = -1
  for (let at = 0; at < words.count; at++) {
    const kind = (words.shape[at]! & outside) !== 0 ? 'none' : kindOf(words, at, run, previousEnd)
    if (kind === 'none') {
      if (run.length === 0) continue
      if (isEnding(words, at, previousEnd, language)) previousEnd = words.end[at]!
      else run = []
      continue
    }
    const gap =
      run.length === 0 ? 'space' : gapBetween(words.text, previousEnd, words.start[at]!, run.at(-1)!)
    if (gap === 'break') run = []
    previousEnd = words.end[at]!
    if (kind === 'particle') continue
    const within = run.length > 0
    const isCoordinated =
      !within && runEnd === at - 2 && conjunctions.has(words.folded[at - 1]!) && runs.length > 0
    const before = isCoordinated ? titleOf(runs.at(-1)!) : (words.folded[at - 1] ?? '')
    if (!within) runs.push(run)
    run.push(tokenOf(words, at, field, before, within, kind === 'small', gap === 'comma'))
    runEnd = at
  }
  const han = hanNames(words, field)
  return han.length === 0 ? runs : [...runs, ...han]
}

const endings: Readonly<Record<string, RegExp>> = { pl: /^(?:ego|emu|em|go|mu|m|a|owi|u|iem)$/ }

/** A case ending that Polish parts from a foreign name with an apostrophe: *Tony'ego Blaira*. */
const isEnding = (words: Words, at: number, previousEnd: number, language: Language) =>
  words.start[at] === previousEnd + 1 &&
  /['’]/.test(words.text[previousEnd]!) &&
  endings[language]?.test(words.folded[at]!) === true

/** What a name is called by: a title in its run, or the word before. */
const titleOf = (run: Run) =>
  run.findLast(({ word }) => word.role === 'title')?.word.letters ?? run[0]!.before

const conjunctions = new Set('and et und en y e i a in и й та і و ו'.split(' '))

const surfaceOf = ({ text, start, end }: Words, at: number) => text.slice(start[at], end[at])

const wordOf = noteWords((words, at) => nameWordOf(surfaceOf(words, at)))

/** Of most small words no more need be known than that they are no part of a name. */
const smallRoleOf = noteWords((words, at) => roleOf(surfaceOf(words, at), words.folded[at]!))

/** Georgian has capitals in Unicode that nobody writes. */
const caseless = /^[\p{Lo}\p{Script=Georgian}]/u
/** Latin, Greek, Cyrillic and Armenian, which have capitals, lie before Hebrew. */
const firstCaseless = 0x590

/** A name word, a particle within a name, the small half of a hyphenated one, or none of these. */
function kindOf(
  words: Words,
  at: number,
  run: Run,
  previousEnd: number,
): 'name' | 'particle' | 'small' | 'none' {
  const start = words.start[at]!
  if (words.end[at]! - start > longestNameWord) return 'none'
  if ((words.shape[at]! & Shape.capitalised) !== 0) return 'name'
  if (words.text.charCodeAt(start) >= firstCaseless && caseless.test(words.text.slice(start, start + 2)))
    return 'name'
  if (run.length === 0) return 'none'
  if (smallRoleOf(words, at) === 'particle') return 'particle'
  return start === previousEnd + 1 && words.text[previousEnd] === '-' && !run.at(-1)!.small ? 'small' : 'none'
}

function tokenOf(
  words: Words,
  at: number,
  field: Field,
  before: string,
  within: boolean,
  small: boolean,
  afterComma: boolean,
) {
  const start = words.start[at]!
  const end = words.end[at]!
  const shape = words.shape[at]!
  return {
    word: wordOf(words, at),
    field,
    start,
    end,
    capitals: (shape & Shape.allCapitals) !== 0,
    opens: (shape & Shape.sentenceStart) !== 0,
    joined: within && (shape & Shape.joined) !== 0,
    small,
    dotted: words.text[end] === '.',
    afterComma,
    before,
    after: words.folded[at + 1] ?? '',
  }
}

const inNames = /[\s\u002D\u2010\u2011'’‘´`ʼ·・]/
const longestGap = 3

/** What a gap between two words does to a name: nothing, parts it with a comma, or ends it. */
function gapBetween(text: string, from: number, to: number, last: NameToken): 'space' | 'comma' | 'break' {
  if (to - from === 1 && text[from] === ' ') return 'space'
  if (to - from > longestGap) return 'break'
  let comma = false
  for (let at = from; at < to; at++) {
    const character = text[at]!
    if (character === ',' || character === '،') comma = true
    else if (character === '.' ? !mayBeAbbreviated(last) : !inNames.test(character)) return 'break'
  }
  return comma ? 'comma' : 'space'
}

const mayBeAbbreviated = ({ word }: NameToken) =>
  word.role === 'initial' || word.role === 'title' || word.role === 'generation' || word.letters.length <= 2
