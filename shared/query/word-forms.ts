import type { Language } from '../domain/language.ts'
import { fold } from '../text/normalise.ts'
import { readWords } from '../text/read-words.ts'
import { stem } from '../text/stem.ts'

/** How a word of a query looks in a dispatch of one language. */
export interface WordForms {
  readonly folded: string
  readonly stem: string
}

/** Reads a single word of a query exactly as the same word in a dispatch of that language would be read. */
export function readForms(word: string, language: Language): WordForms {
  const read = readWords(word, language)
  if (read.count === 1) return { folded: read.folded[0]!, stem: read.stem[0]! }
  const folded = fold(word)
  return { folded, stem: stem(folded, language) }
}
