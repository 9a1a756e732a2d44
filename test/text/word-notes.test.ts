import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Words } from '../../shared/domain/words.ts'
import { readWords } from '../../shared/text/read-words.ts'
import { noteWords } from '../../shared/text/word-notes.ts'

const surface = (words: Words, at: number) => words.text.slice(words.start[at], words.end[at])

/** Notes of how each word is spelled, and how often they had to be made. */
function spellings() {
  let made = 0
  const notes = noteWords((words, at) => {
    made++
    return surface(words, at)
  })
  const all = (words: Words) => Array.from({ length: words.count }, (_, at) => notes(words, at))
  return { all, made: () => made }
}

const isTrueOf = (words: Words, noted: readonly string[]) =>
  noted.every((note, at) => note === surface(words, at))

/** So many words that nobody has read yet, more than a book holds. */
const flood = (name: string) => Array.from({ length: 70_000 }, (_, i) => `${name}${i}`).join(' ')

describe('notes on words', () => {
  it('are made once for each spelling', () => {
    const { all, made } = spellings()
    expect(all(readWords('Again and again and Again', 'en'))).toEqual([
      'Again',
      'and',
      'again',
      'and',
      'Again',
    ])
    all(readWords('again, and Again!', 'en'))
    expect(made()).toBe(3)
  })

  it('are of the very word, whatever was read before and in which language', () => {
    const { all } = spellings()
    const some = fc.array(
      fc.constantFrom('a', 'A', 'É', 'é', 'ſ', 's', '国', '人', '1', 'x'.repeat(50), '\u00ad'),
    )
    fc.assert(
      fc.property(some, fc.constantFrom('fr', 'und', 'tr', 'zh'), (parts, language) => {
        const words = readWords(parts.join(' '), language)
        expect(isTrueOf(words, all(words))).toBe(true)
      }),
    )
  })

  it('stay true of a text whose book was full and gave way to another', () => {
    const { all } = spellings()
    const before = readWords('the words of an earlier text', 'und')
    all(before)
    const filling = readWords(flood('a'), 'und')
    const after = readWords('words of the next text', 'und')
    expect(after.book).not.toBe(before.book)
    for (const words of [after, before, filling, after]) expect(isTrueOf(words, all(words))).toBe(true)
  })

  it('are not kept of words too long for a book, nor of those for which it had no room', () => {
    const { all, made } = spellings()
    const long = readWords('x'.repeat(1000), 'en')
    expect([...long.number]).toEqual([0])
    all(long)
    all(long)
    expect(made()).toBe(2)
    expect(readWords(flood('b'), 'und').number.at(-1)).toBe(0)
  })
})
