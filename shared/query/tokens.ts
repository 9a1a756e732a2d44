import { countLatinWords, isLatin } from '../text/latin.ts'
import type { Operator } from './operators.ts'
import { readOperator } from './operators.ts'
import { refuse } from './problem.ts'

/** One piece of a query's text; `start` and `end` are UTF-16 offsets. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: '(' | ')' | '{' | '}' | '|' | '-' | '=' | 'end' }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly distance: string | undefined }
  | { readonly kind: 'field'; readonly text: string }
  | {
      readonly kind: 'comparison'
      readonly text: string
      readonly comparison: string
      readonly value: string
    }
  | { readonly kind: 'weight'; readonly text: string }
  | ({ readonly kind: 'word' | 'phrase'; readonly text: string } & Suffix)
)

/** What may follow a word at once: `!` (capitals count) or `*` (prefix). */
interface Suffix {
  readonly cased: boolean
  readonly prefix: boolean
}

const space = /[\s\u200B\uFEFF]*/y
const filterName = /^urgenc[ye]$/i
const isFilterName = (text: string) => text.length === 7 && filterName.test(text)
const invisible = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const comparison = /(urgency|urgence)\s*(<=|>=|<|>|=|≤|≥|:)\s*([^\s(){}"|^]*)/iy
// neither the 12 of 12:30 nor the https of https://… is a field
const field = /(?!\d+:\d)[\p{L}\p{N}_.-]+:(?=[^\s/])/uy
const word =
  /[^\s(){}"“”«»„|^*!=\u200B\uFEFF](?:[^\s(){}"“”«»„|^*!:\u200B\uFEFF]|(?<=\d):(?=\d)|:(?=\/\/))*/uy
/** A word that can be printed without quotation marks and be read as that word again. */
export const plainWord = /^(?!urgenc[ye]$)[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*$/iu
const weight = /\^([^\s(){}"|]*)/y
const closing: Record<string, string> = { '"': '"', '“': '”“"', '«': '»', '„': '“”"', '”': '”' }

/** Splits a query's text; stops at what can be no part of any query. Linear in its length. */
export function readTokens(text: string): Token[] {
  const mark = invisible.exec(text)
  if (mark !== null)
    refuse(mark.index, mark.index + 1, 'an invisible mark of writing direction stands here', 'delete it')
  const tokens: Token[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const token = readToken(text, at)
    tokens.push(token)
    at = skipSpace(text, token.end)
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length })
  return tokens
}

function skipSpace(text: string, at: number): number {
  // a single space or none: by far the most
  if (isVisible(text.charCodeAt(at))) return at
  if (text.charCodeAt(at) === 0x20 && isVisible(text.charCodeAt(at + 1))) return at + 1
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

/** A sign of ASCII, told without looking it up in Unicode. */
const isVisible = (code: number) => code > 0x20 && code < 0x7f

/** A small letter of ASCII. */
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a

function readToken(text: string, at: number): Token {
  const character = text[at]!
  switch (character) {
    case '(':
    case ')':
    case '{':
    case '}':
    case '|':
    case '=':
      return { kind: character, start: at, end: at + 1 }
    case '*':
      return refuse(at, at + 1, 'a * stands alone', 'write the beginning of a word before it: democrat*')
    case '!':
      return refuse(at, at + 1, 'a ! stands alone', 'write it right after a word whose capitals count: Nice!')
    case '^': {
      const found = matchAt(weight, text, at)!
      return { kind: 'weight', text: found[1]!, start: at, end: at + found[0].length }
    }
    case '-':
      if (/\S/.test(text[at + 1] ?? ' ')) return { kind: '-', start: at, end: at + 1 }
      return refuse(
        at,
        at + 1,
        'a - stands alone',
        'delete it, or join it to the word to leave out: -football',
      )
  }
  return closing[character] === undefined ? readBare(text, at) : readPhrase(text, at)
}

function readBare(text: string, at: number): Token {
  const common = readCommonWord(text, at)
  if (common !== undefined && !isFilterName(common)) return readWord(common, text, at)
  const filter = matchAt(comparison, text, at)
  if (filter !== null)
    return {
      kind: 'comparison',
      text: filter[1]!,
      comparison: filter[2]!,
      value: filter[3]!,
      start: at,
      end: at + filter[0].length,
    }
  const named = matchAt(field, text, at)
  if (named !== null)
    return { kind: 'field', text: named[0].slice(0, -1), start: at, end: at + named[0].length }
  const found = matchAt(word, text, at)
  if (found === null)
    return refuse(at, at + 1, `“${text[at]}” cannot begin a word`, 'delete it, or put the phrase in "quotes"')
  return readWord(found[0], text, at)
}

/** What most words of most queries are: Latin letters, and what follows shows that they are nothing else. */
function readCommonWord(text: string, at: number): string | undefined {
  let end = at
  while (end < text.length && isLatin(text.charCodeAt(end))) end++
  const isWhole = end > at && (end === text.length || text[end] === ' ' || text[end] === ')')
  return isWhole ? text.slice(at, end) : undefined
}

function readWord(found: string, text: string, at: number): Token {
  const operator = isSmall(found.charCodeAt(0)) ? undefined : readOperator(found)
  const end = at + found.length
  if (operator !== undefined) return { kind: 'operator', ...operator, start: at, end }
  return withSuffix('word', found, text, at, end)
}

function readPhrase(text: string, at: number): Token {
  const end = closingAt(text, at)
  if (end < 0) return refuse(at, at + 1, 'this quotation mark is not closed', 'close it after the phrase')
  return withSuffix('phrase', tidied(text.slice(at + 1, end)), text, at, end + 1)
}

/** Where the quotation mark at a place is closed, or -1. */
function closingAt(text: string, at: number): number {
  const closers = closing[text[at]!]!
  if (closers.length === 1) return text.indexOf(closers, at + 1)
  let end = at + 1
  while (end < text.length && !closers.includes(text[end]!)) end++
  return end === text.length ? -1 : end
}

/** A phrase with single spaces, and none but its outer quotation marks. */
const tidied = (phrase: string) =>
  countLatinWords(phrase) > 0 ? phrase : phrase.replace(/[\s"“”«»„]+/g, ' ').trim()

function withSuffix(
  kind: 'word' | 'phrase',
  content: string,
  text: string,
  start: number,
  at: number,
): Token {
  const cased = text[at] === '!'
  const prefix = text[at] === '*'
  return { kind, text: content, cased, prefix, start, end: cased || prefix ? at + 1 : at }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
