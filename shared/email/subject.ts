import type { Dispatch } from '../domain/dispatch.ts'
import { cutText } from './cut-text.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What a lock screen shows: the headline, or the first sentence of a dispatch without one, then who sent it and which
 * watchlists it is for. 140 characters at most, the headline no more than 80 of them.
 */
export function subjectOf(dispatch: Dispatch, source: string, names: readonly string[]): string {
  const [first] = sentencesOf(dispatch.body)
  const title =
    dispatch.headline?.trim() || (first && dispatch.body.slice(first.start, first.end)) || dispatch.id
  const others = names.length > 1 ? ` +${names.length - 1}` : ''
  return [cutText(title, 80), cutText(source, 20), `${cutText(names[0] ?? '', 32)}${others}`]
    .filter((part) => part !== '')
    .join(' · ')
}
