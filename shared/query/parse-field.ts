import { SourceId } from '../domain/dispatch.ts'
import { languagesRead } from '../domain/language.ts'
import { AskedTopic } from '../domain/watchlist.ts'
import { readCountry } from './country-codes.ts'
import { peek, type Reader, readPrimary, take, type Within } from './parse-query.ts'
import { refuse } from './problem.ts'
import type { Place, Query } from './query.ts'
import type { Token } from './tokens.ts'

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

/** Reads what stands after the colon of a field that was taken: words in a place or language, a name, or a filter. */
export function readField(token: Extract<Token, { kind: 'field' }>, reader: Reader, within: Within): Query {
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
