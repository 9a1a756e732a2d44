import type { ReadText } from '../domain/annotation.ts'
import type { DispatchText } from '../domain/dispatch.ts'
import { readWords } from '../text/read-words.ts'
import { languageOf } from './language.ts'

/** Reads a dispatch as words in its language; never throws, linear in its length. */
export function readText(dispatch: DispatchText): ReadText {
  const language = languageOf(dispatch)
  const headline = readWords(dispatch.headline ?? '', language)
  const body = readWords(dispatch.body, language)
  return { dispatch, language, headline, body, leadEnd: Math.min(body.count, 60) }
}
