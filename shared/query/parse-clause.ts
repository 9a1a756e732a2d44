import { SourceId } from '../domain/dispatch.ts'
import { type Language, languagesRead } from '../domain/language.ts'
import { AskedTopic } from '../domain/watchlist.ts'
import { fold } from '../text/normalise.ts'
import { readCountry } from './country-codes.ts'
import { peek, type Reader, readPrimary, refuseToken, take, type Within } from './parse-query.ts'
import { refuse } from './problem.ts'
import type { Comparison, Form, Place, Query, Scope } from './query.ts'
import type { Token } from './tokens.ts'
import { countSurfaces } from './word-forms.ts'

type FieldName = Place | 'country' | 'mention' | 'person' | 'topic' | 'lang' | 'source'

/** What may stand before a colon, in English and French; another language is one more word a line. */
const fieldNames: Record<FieldName, readonly string[]> = {
  headline: ['headline', 'title', 'titre'],
  lead: ['lead', 'chapeau'],
  body: ['body', 'corps', 'texte'],
  country: ['country', 'pays'],
  mention: ['mention'],
  person: ['person', 'personne'],
  topic: ['topic', 'thème', 'theme'],
  lang: ['lang', 'language', 'langue'],
  source: ['source'],
}

const fieldByName = new Map<string, FieldName>()
for (const [field, names] of Object.entries(fieldNames))
  for (const name of names) fieldByName.set(name, field as FieldName)

/** The field of a name before a colon, however it is written. */
const fieldNamed = (text: string) => fieldByName.get(text.toLowerCase().normalize('NFC'))

/** Whether a token is the name before the colon of `topic:human-rights`. */
export const isTopicField = (token: Token | undefined) =>
  token?.kind === 'field' && fieldNamed(token.text) === 'topic'

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

function readField(token: Extract<Token, { kind: 'field' }>, reader: Reader, within: Within): Query {
  const name = token.text.toLowerCase().normalize('NFC')
  const field = fieldNamed(name)
  if (field === 'headline' || field === 'lead' || field === 'body')
    return readInPlace(token, field, reader, within)
  if (field !== undefined) return readNamed(token, field, reader, within)
  if ((languagesRead as readonly string[]).includes(name)) return readInLanguage(token, name, reader, within)
  return refuse(
    token.start,
    token.end,
    `there is no field “${token.text}:”`,
    'use headline: lead: body: country: mention: person: topic: lang: source: or a language such as fr:, or put it in "quotes"',
  )
}

function readInPlace(token: Token, place: Place, reader: Reader, within: Within): Query {
  if (within.place !== undefined)
    refuse(token.start, token.end, `${place}: stands within ${within.place}:`, 'keep one of them')
  return readScoped(token, reader, { ...within, place })
}

function readInLanguage(token: Token, language: string, reader: Reader, within: Within): Query {
  if (within.language !== undefined)
    refuse(token.start, token.end, `${language}: stands within ${within.language}:`, 'keep one of them')
  return readScoped(token, reader, { ...within, language })
}

function readScoped(token: Token, reader: Reader, within: Within): Query {
  const next = peek(reader)
  if (!['word', 'phrase', '=', '(', 'field', '{'].includes(next.kind))
    refuse(
      token.start,
      token.end,
      'nothing follows this field',
      'write a word, a phrase or (a group) right after the colon',
    )
  // a field within a field counts as one level, so that they cannot nest without end
  return readPrimary(reader, within)
}

function readNamed(
  token: Extract<Token, { kind: 'field' }>,
  field: FieldName,
  reader: Reader,
  within: Within,
): Query {
  if (within.place !== undefined || within.language !== undefined)
    refuse(
      token.start,
      token.end,
      `${token.text}: cannot stand within another field`,
      'move it out of the parentheses',
    )
  const value = take(reader)
  if (value.kind !== 'word' && value.kind !== 'phrase')
    refuse(
      token.start,
      token.end,
      `nothing follows ${token.text}:`,
      'write what to look for right after the colon',
    )
  const { text, start, end } = value
  switch (field) {
    case 'country':
      return { kind: 'country', code: readCountry(text, start, end), level: 'about' }
    case 'mention':
      return { kind: 'country', code: readCountry(text, start, end), level: 'mention' }
    case 'person':
      return readPerson(text, start, end)
    case 'topic':
      if (AskedTopic.safeParse(text).success) return { kind: 'topic', id: text }
      return refuse(
        start,
        end,
        `“${text}” is not a topic id`,
        'write it in lower case with hyphens: human-rights, or own/my-topic for one of your own',
      )
    case 'lang':
      if (/^[a-z]{2,3}$/i.test(text)) return { kind: 'language', language: text.toLowerCase() }
      return refuse(start, end, `“${text}” is not a language code`, 'write two letters: lang:fr')
    default:
      if (SourceId.safeParse(text).success) return { kind: 'source', source: text }
      return refuse(
        start,
        end,
        `“${text}” is not a source`,
        'write its id in lower case with hyphens: source:belga',
      )
  }
}

/** `Mukhtar Ablyazov|Moukhtar Abliazov|-Mukhtar Auezov`: the name, other names, and names of somebody else. */
function readPerson(text: string, start: number, end: number): Query {
  const names = text.split('|').map((name) => name.trim())
  const aliases = names.slice(1).filter((name) => !name.startsWith('-'))
  const not = names.filter((name) => name.startsWith('-')).map((name) => name.slice(1).trim())
  const given = [names[0]!, ...aliases, ...not]
  if (given.some((name) => !/[\p{L}]/u.test(name) || name.length > 200) || names[0]!.startsWith('-'))
    refuse(start, end, 'a name has letters, 200 characters at most', 'write person:"Mukhtar Ablyazov"')
  if (aliases.length > 20 || not.length > 20)
    refuse(start, end, 'a person has 20 other names at most', 'keep those that are not mere spellings')
  const person = { name: names[0]!, ...(aliases.length > 0 && { aliases }), ...(not.length > 0 && { not }) }
  return { kind: 'person', person }
}
