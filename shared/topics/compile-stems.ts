import type { Language } from '../domain/language.ts'
import { compileQuery } from '../query/compile-query.ts'
import type { Expression } from '../query/expression.ts'
import { computeForms } from '../query/word-forms.ts'
import { printStem } from './stems.ts'
import { topicQuery } from './topic-query.ts'
import { termsIn } from './vocabulary.ts'

/** The stems of all words that the topics of a language ask for by their stem; a text that `stemsIn` reads. */
export function compileStems(language: Language): string {
  const words = new Set<string>()
  for (const terms of termsIn(language).values()) addWords(compileQuery(topicQuery(terms)), words)
  return [...words].map((word) => printStem(word, computeForms(word, language).stem)).join(' ')
}

/** Adds the stemmed words of an expression. */
function addWords(of: Expression, words: Set<string>): void {
  if (of.kind === 'word' && of.form === 'stemmed') words.add(of.text)
  const parts =
    of.kind === 'weighted'
      ? of.items.map((item) => item.of)
      : of.kind === 'near'
        ? [...of.left, ...of.right]
        : of.kind === 'phrase'
          ? of.words
          : of.kind === 'and' || of.kind === 'or'
            ? of.of
            : []
  for (const part of parts) addWords(part, words)
}
