import type { ReadText } from '../../../shared/domain/annotation.ts'
import type { Field, Span } from '../../../shared/domain/evidence.ts'
import type { PeopleReader } from '../../../shared/domain/people-reader.ts'
import { readWords } from '../../../shared/text/read-words.ts'

const foldedName = (name: string) => readWords(name, 'und').folded

/** The baseline of the people: the folded full name, word for word. */
export const exactNames: PeopleReader = {
  keysOf: ({ name }) => foldedName(name).slice(-1),
  keysIn: (text) => [...new Set([...text.headline.folded, ...text.body.folded])],
  find: ({ name }, text) =>
    (['headline', 'body'] as const).flatMap((field) => spansIn(text, field, foldedName(name))),
}

function spansIn(text: ReadText, field: Field, name: readonly string[]): Span[] {
  const words = text[field]
  const spans: Span[] = []
  for (let at = 0; at + name.length <= words.count; at++) {
    if (!name.every((word, offset) => words.folded[at + offset] === word)) continue
    const start = words.start[at]!
    const end = words.end[at + name.length - 1]!
    spans.push({ field, start, end, text: words.text.slice(start, end) })
  }
  return spans
}
