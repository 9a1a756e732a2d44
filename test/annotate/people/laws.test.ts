import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleReader, readPeople } from '../../../shared/annotate/people/people-reader.ts'
import { mayConfuse, spellingsOf } from '../../../shared/annotate/people/spellings.ts'
import { readText } from '../../../shared/annotate/read-text.ts'
import type { Span } from '../../../shared/domain/evidence.ts'
import { people, spellings } from './spellings.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })
const language = fc.constantFrom('en', 'fr', 'ru', 'pl', 'cs', 'ar', 'zh', 'ja', 'kk', 'und')
const inflected = fc
  .tuple(
    fc.constantFrom(...spellings),
    fc.constantFrom('', 'a', 'у', 'ом', 'а', 'owi', 'em', 's', 'тың', 'ová'),
  )
  .map(([{ written }, ending]) => written + ending)
const textWithNames = fc
  .array(fc.oneof(inflected, fc.constantFrom('and', 'и', ',', '.', 'President', 'و', 'de', '-'), anyText), {
    maxLength: 12,
  })
  .map((words) => words.join(' '))

const sliced = (text: { headline: { text: string }; body: { text: string } }, spans: readonly Span[]) =>
  spans.every(
    ({ field, start, end, text: quoted }) => text[field].text.slice(start, end) === quoted && end > start,
  )

describe('the reader of people', () => {
  it('never throws and quotes its evidence exactly, whatever the text and the name', () => {
    fc.assert(
      fc.property(
        textWithNames,
        fc.oneof(anyText, fc.constantFrom(...people)),
        language,
        (body, name, tag) => {
          const text = readText({ id: 'd', headline: body.slice(0, 50), body, language: tag })
          expect(sliced(text, peopleReader.find({ name }, text))).toBe(true)
          expect(readPeople(text).every(({ evidence }) => sliced(text, evidence))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps its promise: who is found shares a key with the text', () => {
    fc.assert(
      fc.property(
        textWithNames,
        fc.constantFrom(...spellings),
        language,
        (body, { person, written }, tag) => {
          const text = readText({ id: 'd', body: `${body} ${written}`, language: tag })
          const keys = new Set(peopleReader.keysIn(text))
          for (const name of [person, written])
            if (peopleReader.find({ name }, text).length > 0)
              expect(peopleReader.keysOf({ name }).some((key) => keys.has(key))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('shows only spellings that it finds, and confuses nobody with themselves', () => {
    for (const name of ['Mukhtar Ablyazov', 'Сергей Лавров', 'Xi Jinping', 'Saad Hariri']) {
      const shown = spellingsOf({ name })
      expect(shown[0]).toBe(name)
      for (const written of shown) {
        const text = readText({ id: 'd', body: `… ${written} …` })
        expect(peopleReader.find({ name }, text), written).not.toEqual([])
      }
      expect(mayConfuse({ name })).not.toContain(name)
    }
    expect(spellingsOf({ name: 'Mukhtar Ablyazov' })).toContain('Moukhtar Abliazov')
    expect(mayConfuse({ name: 'George Bush' })).toEqual(
      expect.arrayContaining(['George W. Bush', 'Jeb Bush']),
    )
  })
})
