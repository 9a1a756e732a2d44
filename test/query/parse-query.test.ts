import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../shared/query/parse-query.ts'

const problemOf = (text: string) => {
  const parsed = parseQuery(text)
  if (parsed.ok) throw new Error(`read: ${JSON.stringify(parsed.query)}`)
  const { start, end, message, remedy } = parsed.problem
  return { at: [start, end], message, remedy }
}

const read = (text: string) => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed.query
}

describe('reading a query', () => {
  it('takes clauses side by side as AND, binds AND before OR, and NEAR before both', () => {
    expect(read('a b OR c d')).toEqual(read('(a AND b) OR (c AND d)'))
    expect(read('a NOT b NEAR/3 c')).toEqual(read('a AND (NOT (b NEAR/3 c))'))
  })

  it('knows operators and fields in English and French, and only in capitals', () => {
    expect(read('a ET b OU c SAUF d')).toEqual(read('a AND b OR c AND NOT d'))
    expect(read('a PRÈS/4 b')).toEqual(read('a NEAR/4 b'))
    expect(read('a AVANT/4 b')).toEqual(read('a BEFORE/4 b'))
    expect(read('titre:a pays:Kazakhstan langue:fr')).toEqual(read('headline:a country:KZ lang:fr'))
    expect(read('et or near')).toMatchObject({
      kind: 'and',
      of: [{ text: 'et' }, { text: 'or' }, { text: 'near' }],
    })
  })

  it('spreads fields and languages over the words of a group', () => {
    expect(read('headline:(a OR fr:b)')).toEqual(read('headline:a OR fr:headline:b'))
  })

  it('takes quotation marks of every shape, addresses and times as words', () => {
    for (const text of ['"x y"', '“x y”', '«x y»', '„x y“']) expect(read(text)).toEqual(read('"x y"'))
    expect(read('https://example.org/x')).toMatchObject({ kind: 'words' })
    expect(read('12:30')).toMatchObject({ kind: 'words' })
  })

  it.each([
    ['"prisonniers politiques', [0, 1], 'not closed', 'close it'],
    ['grève)', [5, 6], 'closes nothing', 'delete it'],
    ['(grève', [0, 1], 'not closed', 'close it with )'],
    ['(grève OR) police', [9, 10], 'missing before this parenthesis', 'write a word'],
    ['AND', [0, 3], 'nothing to join', 'lower case'],
    ['grève OU', [8, 8], 'ends too early', 'delete the last operator'],
    ['NOT', [3, 3], 'ends too early', 'write what should follow'],
    ['""', [0, 2], 'phrase is empty', 'between the quotation marks'],
    ['a NEAR/999999 b', [2, 13], 'from 1 to 100', 'NEAR/5'],
    ['a NEAR/3 b NEAR/3 c', [11, 17], 'follows another', '(a NEAR/5 b) AND'],
    ['country:KZ NEAR/3 b', [0, 19], 'only words', 'write AND'],
    ['*', [0, 1], 'stands alone', 'democrat*'],
    ['a*', [0, 2], 'too many words', 'at least 3 letters'],
    ['a \u200F b', [2, 3], 'writing direction', 'delete it'],
    ['country:XX', [8, 10], 'not a country', 'country:KZ'],
    ['country:Kazakstan', [8, 17], 'not a country', 'did you mean KZ'],
    ['topic:Human', [6, 11], 'not a topic id', 'human-rights'],
    ['foo:bar', [0, 4], 'no field', 'headline:'],
    ['headline: grève', [8, 9], 'colon stands alone', 'headline:protest'],
    ['headline:body:x', [9, 14], 'stands within', 'keep one'],
    ['urgency<=12', [0, 11], 'from 1', 'urgency<=2'],
    ['protest^3', [7, 9], 'outside a weighted list', '{protest^3'],
    ['{protest^3}', [10, 11], 'no threshold', '| 4}'],
    ['{protest^x | 4}', [8, 10], 'a weight is', 'protest^3'],
    ['a && b', [2, 4], 'no operator', 'write AND'],
    ['a | b', [2, 3], 'outside a weighted list', 'write OR'],
    ['', [0, 0], 'empty', 'write a word'],
  ])('points at what is wrong in %j and says how to mend it', (text, at, message, remedy) => {
    const problem = problemOf(text)
    expect(problem.at).toEqual(at)
    expect(problem.message).toContain(message)
    expect(problem.remedy).toContain(remedy)
  })

  it('refuses what is too long, too deep or too broad, naming the limit', () => {
    expect(problemOf('x'.repeat(10_001)).message).toContain('10000 are allowed')
    expect(problemOf(Array.from({ length: 10_000 }, () => 'a').join(' OR ')).message).toContain(
      '10000 are allowed',
    )
    expect(problemOf(`${'('.repeat(200)}a${')'.repeat(200)}`)).toMatchObject({
      at: [40, 41],
      message: expect.stringContaining('40 deep'),
    })
    expect(problemOf('NOT '.repeat(200)).message).toContain('40 deep')
    expect(problemOf('a '.repeat(1001)).message).toContain('1000 clauses')
    expect(problemOf(`"${'mot '.repeat(31)}"`).message).toContain('30 are allowed')
  })
})
