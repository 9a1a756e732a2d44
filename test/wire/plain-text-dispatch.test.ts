import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IncomingDispatch } from '../../shared/domain/dispatch.ts'
import { readPlainTextDispatch } from '../../shared/wire/plain-text-dispatch.ts'

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code))

describe('a dispatch sent as plain text', () => {
  it.each([
    [' date 2021-02 Plusieurs dizaines', '2021-02', 'Plusieurs dizaines'],
    ['date: 2021-02-14\nPlusieurs', '2021-02-14', 'Plusieurs'],
    ['DATE 2021-02-14T10:00:00Z Plusieurs', '2021-02-14T10:00:00Z', 'Plusieurs'],
    ['2021-02-14 Plusieurs', '2021-02-14', 'Plusieurs'],
    ['\uFEFF2021-02-14T10:00:00+01:00 Plusieurs', '2021-02-14T10:00:00+01:00', 'Plusieurs'],
    ['Plusieurs dizaines', undefined, 'Plusieurs dizaines'],
    ['2021-02 was a cold month', undefined, '2021-02 was a cold month'],
    ['date 2021-13 Plusieurs', undefined, 'date 2021-13 Plusieurs'],
    ['2021-02-30 Plusieurs', undefined, '2021-02-30 Plusieurs'],
    ['2021-02-1400 Plusieurs', undefined, '2021-02-1400 Plusieurs'],
  ])('reads the date, where there is one, in %j', (text, publishedAt, body) => {
    expect(readPlainTextDispatch(text)).toEqual({ body, ...(publishedAt && { publishedAt }) })
  })

  it('keeps a closing agency credit, which is owed to the agency', () => {
    expect(readPlainTextDispatch('Texte. (Belga)\n').body).toBe('Texte. (Belga)')
  })

  it('blanks control characters one for one, so that no evidence shifts', () => {
    expect(readPlainTextDispatch('a\u0000b\u0007c\td').body).toBe('a b c\td')
  })

  it('makes a dispatch that the schema takes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 300 }), (text) => {
        const read = readPlainTextDispatch(text)
        expect(IncomingDispatch.parse(read)).toEqual(read)
      }),
    )
  })
})
