import type { Language } from '../domain/language.ts'
import { type QueryLimits, queryLimits } from './limits.ts'
import { readClause } from './parse-clause.ts'
import { QueryError, type QueryProblem, refuse } from './problem.ts'
import type { Place, Query, WeightedItem } from './query.ts'
import { readTokens, type Token } from './tokens.ts'

export type Parsed =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problem: QueryProblem }

/** What the tokens being read stand within. */
export interface Within {
  readonly place: Place | undefined
  readonly language: Language | undefined
  readonly depth: number
}

/** Where the parser is in the tokens, and what it may still read. */
export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly limits: QueryLimits
  at: number
  clauses: number
}

/**
 * Reads a query in Vigie's query language. Never throws; linear in the length of `text`.
 *
 * Precedence: `NEAR` and `BEFORE`, then `NOT`, then `AND` (also where two clauses merely stand side by side), then `OR`.
 */
export function parseQuery(text: string, limits: QueryLimits = queryLimits): Parsed {
  try {
    if (text.length > limits.length)
      refuse(
        limits.length,
        text.length,
        `the query has ${text.length} characters, ${limits.length} are allowed`,
        'shorten it or split it into several watchlists',
      )
    const reader: Reader = { text, tokens: readTokens(text), limits, at: 0, clauses: 0 }
    if (peek(reader).kind === 'end') refuse(0, text.length, 'the query is empty', 'write a word to look for')
    const query = readOr(reader, { place: undefined, language: undefined, depth: 0 })
    const left = peek(reader)
    if (left.kind !== 'end') refuseToken(left)
    return { ok: true, query }
  } catch (error) {
    if (error instanceof QueryError) return { ok: false, problem: error.problem }
    throw error
  }
}

export const peek = (reader: Reader): Token => reader.tokens[reader.at]!

export function take(reader: Reader): Token {
  const token = peek(reader)
  if (token.kind !== 'end') reader.at++
  return token
}

function readOr(reader: Reader, within: Within): Query {
  const of = [readAnd(reader, within)]
  while (isOperator(peek(reader), 'or')) {
    take(reader)
    of.push(readAnd(reader, within))
  }
  return of.length === 1 ? of[0]! : { kind: 'or', of }
}

function readAnd(reader: Reader, within: Within): Query {
  const of = [readNot(reader, within)]
  for (;;) {
    if (isOperator(peek(reader), 'and')) take(reader)
    else if (!beginsClause(peek(reader))) break
    of.push(readNot(reader, within))
  }
  return of.length === 1 ? of[0]! : { kind: 'and', of }
}

function readNot(reader: Reader, within: Within): Query {
  const token = peek(reader)
  if (token.kind !== '-' && !isOperator(token, 'not')) return readNear(reader, within)
  take(reader)
  return { kind: 'not', of: readNot(reader, deeper(reader, within, token)) }
}

function readNear(reader: Reader, within: Within): Query {
  const start = peek(reader).start
  const left = readPrimary(reader, within)
  const token = peek(reader)
  if (token.kind !== 'operator' || (token.operator !== 'near' && token.operator !== 'before')) return left
  take(reader)
  const distance = readDistance(token.distance, token, reader.limits)
  const right = readPrimary(reader, within)
  const ordered = token.operator === 'before'
  if (!isPositional(left) || !isPositional(right))
    refuse(
      start,
      reader.tokens[reader.at - 1]!.end,
      'only words, phrases and prefixes can be near each other',
      'write AND instead',
    )
  const next = peek(reader)
  if (isOperator(next, 'near') || isOperator(next, 'before'))
    refuse(next.start, next.end, 'one nearness follows another', 'write (a NEAR/5 b) AND (b NEAR/5 c)')
  return { kind: 'near', left, right, distance, ordered }
}

function readDistance(text: string | undefined, token: Token, limits: QueryLimits): number {
  if (text === undefined) return 10
  const distance = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (distance < 1 || distance > limits.distance)
    refuse(
      token.start,
      token.end,
      `a distance is a number of words from 1 to ${limits.distance}`,
      `write NEAR/5, or AND where the distance does not matter`,
    )
  return distance
}

/** Whether a query says where in the words of a dispatch it is met. */
function isPositional(query: Query): boolean {
  if (query.kind === 'or') return query.of.every(isPositional)
  return query.kind === 'words' || query.kind === 'prefix'
}

/** A clause, or a group of them in parentheses or braces. */
export function readPrimary(reader: Reader, within: Within): Query {
  const token = peek(reader)
  if (token.kind === '(') {
    take(reader)
    const query = readOr(reader, deeper(reader, within, token))
    const close = take(reader)
    if (close.kind === ')') return query
    return close.kind === 'end'
      ? refuse(token.start, token.end, 'this parenthesis is not closed', 'close it with )')
      : refuseToken(close)
  }
  if (token.kind === '{') return readWeighted(reader, within)
  return readClause(reader, within)
}

function readWeighted(reader: Reader, within: Within): Query {
  const open = take(reader)
  const inner = deeper(reader, within, open)
  const items: WeightedItem[] = []
  while (beginsClause(peek(reader))) items.push(readItem(reader, inner))
  const bar = take(reader)
  if (bar.kind === 'end') refuse(open.start, open.end, 'this brace is not closed', 'close the list with | 4}')
  if (bar.kind === '}' || items.length === 0)
    refuse(
      bar.start,
      bar.end,
      items.length === 0 ? 'this weighted list is empty' : 'this weighted list has no threshold',
      'write it as {protest^3 police^1 | 4}',
    )
  if (bar.kind !== '|') refuseToken(bar)
  const number = take(reader)
  const threshold = number.kind === 'word' ? readNumber(number.text) : undefined
  if (threshold === undefined || threshold <= 0 || threshold > 10_000)
    refuse(
      number.start,
      number.end,
      'a threshold is a number above 0',
      'write it as {protest^3 police^1 | 4}',
    )
  const close = take(reader)
  if (close.kind !== '}') refuse(open.start, open.end, 'this brace is not closed', 'close the list with }')
  return { kind: 'weighted', items, threshold }
}

function readItem(reader: Reader, within: Within): WeightedItem {
  const query = readPrimary(reader, within)
  const weight = peek(reader)
  if (weight.kind !== 'weight') return { query, weight: 1, cap: 1 }
  take(reader)
  const found = /^(-?\d{1,4}(?:\.\d{1,3})?)(?:x(\d{1,2}))?$/.exec(weight.text)
  const value = found === null ? 0 : Number(found[1])
  const cap = found?.[2] === undefined ? 1 : Number(found[2])
  if (value === 0 || Math.abs(value) > 1000 || cap < 1)
    refuse(
      weight.start,
      weight.end,
      'a weight is a number from -1000 to 1000 other than 0, and how often it may count after an x',
      'write protest^3, football^-5, or riot^2x3 to count it up to three times',
    )
  return { query, weight: value, cap }
}

function readNumber(text: string): number | undefined {
  return /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined
}

function deeper(reader: Reader, within: Within, token: Token): Within {
  if (within.depth >= reader.limits.depth)
    refuse(
      token.start,
      token.end,
      `parentheses are nested more than ${reader.limits.depth} deep`,
      'leave out those that change nothing, or save a part as a topic of your own',
    )
  const { place, language, depth } = within
  return { place, language, depth: depth + 1 }
}

function isOperator(token: Token, operator: string): boolean {
  return token.kind === 'operator' && token.operator === operator
}

const clauseBeginnings: ReadonlySet<string> = new Set('word phrase field comparison ( { = -'.split(' '))

const beginsClause = (token: Token) => clauseBeginnings.has(token.kind) || isOperator(token, 'not')

/** Refuses a token that cannot stand where it does. */
export function refuseToken(token: Token): never {
  const { start, end } = token
  switch (token.kind) {
    case ')':
      return refuse(start, end, 'this parenthesis closes nothing', 'delete it, or open one before it')
    case '}':
      return refuse(start, end, 'this brace closes nothing', 'delete it, or open a list with { before it')
    case '|':
      return refuse(start, end, 'a | stands outside a weighted list', 'write OR between alternatives')
    case 'weight':
      return refuse(start, end, 'a weight stands outside a weighted list', 'write {protest^3 police^1 | 4}')
    case 'operator':
      return refuse(
        start,
        end,
        'an operator has nothing to join here',
        'write a word on both sides of it, or write it in lower case to look for the word itself',
      )
    case 'end':
      return refuse(
        start,
        end,
        'the query ends too early',
        'write what should follow, or delete the last operator',
      )
    default:
      return refuse(start, end, 'this cannot stand here', 'delete it, or join it to the rest with AND or OR')
  }
}
