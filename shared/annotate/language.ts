import { eld } from 'eld/large'
import type { DispatchText } from '../domain/dispatch.ts'
import type { Language } from '../domain/language.ts'

/** The language a dispatch declares, else the one detected from its text; `und` where none can be told. */
export function languageOf(dispatch: DispatchText): Language {
  if (dispatch.language !== undefined) return dispatch.language.toLowerCase().split('-')[0]!
  return eld.detect(`${dispatch.headline ?? ''} ${dispatch.body.slice(0, 2000)}`).language || 'und'
}
