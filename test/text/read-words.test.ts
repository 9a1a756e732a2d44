import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Shape } from '../../shared/domain/words.ts'
import { fold } from '../../shared/text/normalise.ts'
import { readWords } from '../../shared/text/read-words.ts'

const folded = (text: string, language = 'fr') => readWords(text, language).folded

describe('readWords', () => {
  it('separates elisions and hyphens, and marks what was joined', () => {
    const words = readWords('L’opposition des Sud-Africains', 'fr')
    expect(words.folded).toEqual(['l', 'opposition', 'des', 'sud', 'africains'])
    expect([...words.shape].map((shape) => (shape & Shape.joined) !== 0)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ])
  })

  it('takes every apostrophe for the same', () => {
    for (const apostrophe of ["'", '’', '‘', 'ʼ', 'ʻ', '´', '`', '＇'])
      expect(folded(`l${apostrophe}eau`)).toEqual(['l', 'eau'])
  })

  it('separates words at the control bytes of wires, and not at soft hyphens', () => {
    expect(folded('\u0001Zürich\u0002Basel\u0003 Kasach\u00adstan')).toEqual([
      'zurich',
      'basel',
      'kasachstan',
    ])
  })

  it('reads scripts without spaces as overlapping pairs of characters', () => {
    expect(folded('哈萨克斯坦 iPhone手机 国', 'zh')).toEqual([
      '哈萨',
      '萨克',
      '克斯',
      '斯坦',
      'iphone',
      '手机',
      '国',
    ])
  })

  it('ends sentences at full stops, not at those of abbreviations and initials', () => {
    const { folded: words, sentence } = readWords('The U.S. envoy met Mr. Lee. Then he left', 'en')
    expect(sentence[words.indexOf('lee')]).toBe(0)
    expect(sentence[words.indexOf('then')]).toBe(1)
  })

  it('reads on over the line breaks of a wrapped wire, and stops at its paragraphs', () => {
    const line = 'words that fill a line of the wire up to where it breaks\n'
    const { sentence, count } = readWords(`${line.repeat(4)}end\n    New paragraph`, 'en')
    expect(sentence[count - 3]).toBe(0)
    expect(sentence[count - 1]).toBe(1)
  })

  it('keeps every word where it stands in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = readWords(text, 'ru')
        let previous = 0
        for (let at = 0; at < words.count; at++) {
          const [start, end] = [words.start[at]!, words.end[at]!]
          expect(start >= previous && end > start && end <= text.length).toBe(true)
          expect(fold(text.slice(start, end))).toBe(words.folded[at])
          previous = start
        }
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['emoji', '😀👩‍👩‍👧'.repeat(12_000)],
    ['one letter a million times', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\uD800x\uDC00'.repeat(30_000)],
    ['mixed directions', 'abc שלום مرحبا '.repeat(8000)],
    ['combining marks', `e${'\u0301'.repeat(200_000)}`],
    ['ideographs', '中'.repeat(100_000)],
    ['full stops and line breaks', '.\n '.repeat(100_000)],
  ])('reads %s without fault', (_, text) => {
    const words = readWords(text, 'fr')
    expect(words.start.length).toBe(words.count)
    expect(words.folded.length).toBe(words.count)
  })
})
