import type { Language } from '../domain/language.ts'
import { fold } from '../text/normalise.ts'
import { readField } from './parse-field.ts'
import { type Reader, refuseToken, take, type Within } from './parse-query.ts'
import { refuse } from './problem.ts'
import type { Comparison, Form, Place, Query, Scope } from './query.ts'
import type { Token } from './tokens.ts'
import { countSurfaces } from './word-forms.ts'

/** Reads one clause: a word, phrase, prefix, name or filter, or `field:` before one or before a group. */
export function readClause(reader: Reader, within: Within): Query {
  const token = take(reader)
  if (++reader.clauses > reader.limits.clauses)
    refuse(
      token.start,
      token.end,
      `the query has more than ${reader.limits.clauses} clauses`,
      'split it into several watchlists',
    )
  switch (token.kind) {
    case 'word':
    case 'phrase':
      return readWord(token, 'stemmed', reader, within)
    case '=':
      return readExact(token, reader, within)
    case 'comparison':
      return readUrgency(token)
    case 'field':
      return readField(token, reader, within)
    case ')':
      if (within.depth === 0) return refuseToken(token)
      return refuse(
        token.start,
        token.end,
        'something is missing before this parenthesis',
        'write a word before it, or delete the operator or parentheses',
      )
    default:
      return refuseToken(token)
  }
}

function readExact(equals: Token, reader: Reader, within: Within): Query {
  const token = take(reader)
  if (token.kind !== 'word' && token.kind !== 'phrase')
    refuse(
      equals.start,
      equals.end,
      'an = stands alone',
      'write it right before a word whose exact form counts: =polices',
    )
  return readWord(token, 'exact', reader, within)
}

type WordToken = Extract<Token, { kind: 'word' | 'phrase' }>

function readWord(token: WordToken, form: Form, { limits }: Reader, { place, language }: Within): Query {
  const { text, start, end } = token
  const words = countSurfaces(text)
  if (words === 0) refuseNoWord(token)
  if (words > limits.phraseWords)
    refuse(
      start,
      end,
      `this phrase has ${words} words, ${limits.phraseWords} are allowed`,
      'keep its rarest words',
    )
  if (token.kind === 'phrase' && text.includes('*') && /\p{L}\*/u.test(text))
    refuse(
      start,
      end,
      'a prefix cannot stand in a phrase',
      'write words side by side as: droits BEFORE/1 humain*',
    )
  const scope = place === undefined && language === undefined ? anywhere : scopeOf(place, language)
  if (!token.prefix) return { kind: 'words', text, form: token.cased ? 'cased' : form, ...scope }
  const letters = [...fold(text)].length
  if (words > 1 || token.kind === 'phrase')
    refuse(
      start,
      end,
      'only a single word can be a prefix',
      'write words side by side as: droits BEFORE/1 humain*',
    )
  if (letters < limits.prefixLetters)
    refuse(
      start,
      end,
      `${text}* would match too many words`,
      `write at least ${limits.prefixLetters} letters before the *`,
    )
  return { kind: 'prefix', text, ...scope }
}

const anywhere: Scope = {}

const scopeOf = (place: Place | undefined, language: Language | undefined): Scope => ({
  ...(place && { place }),
  ...(language && { language }),
})

function refuseNoWord({ kind, text, start, end }: WordToken): never {
  if (kind === 'phrase')
    return refuse(
      start,
      end,
      'this phrase is empty',
      'write words between the quotation marks, or delete them',
    )
  if (text.startsWith(':'))
    return refuse(
      start,
      end,
      'a colon stands alone',
      'join it to what follows, headline:protest, or put the text in "quotes"',
    )
  if (text.includes('&')) return refuse(start, end, `${text} is no operator`, 'write AND')
  return refuse(start, end, 'there is no letter or digit here', 'write a word, or delete it')
}

function readUrgency(token: Extract<Token, { kind: 'comparison' }>): Query {
  const { start, end, value, comparison } = token
  if (!/^[1-9]$/.test(value))
    refuse(start, end, 'an urgency is a number from 1 (flash) to 9', 'write urgency<=2')
  const sign: Record<string, [Comparison, number]> = {
    '≤': ['<=', 0],
    '≥': ['>=', 0],
    '<': ['<=', -1],
    '>': ['>=', 1],
    ':': ['=', 0],
  }
  const [normal, shift] = sign[comparison] ?? [comparison as Comparison, 0]
  const number = Number(value) + shift
  if (number < 1 || number > 9) refuse(start, end, 'no dispatch has such an urgency', 'write urgency<=2')
  return { kind: 'urgency', comparison: normal, value: number }
}
