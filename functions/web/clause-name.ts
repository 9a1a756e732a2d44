import type { Locale } from '../../shared/domain/locale.ts'
import { countryName, topicName } from '../http/vocabulary.ts'

/** A clause of a watchlist as its reader would say it: `mention:KZ` is Kazakhstan; a query stays as it was written. */
export function clauseName(clause: string, locale: Locale): string {
  const [, kind, what = ''] = /^(country|mention|person|topic):(.*)$/s.exec(clause) ?? []
  if (kind === 'topic') return topicName(what, locale)
  if (kind === 'person') return what.replace(/^"(.*)"$/s, '$1')
  if (kind !== undefined) return countryName(what, locale)
  return clause
}
