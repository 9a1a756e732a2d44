import type { Revision } from '../domain/dispatch.ts'
import type { Locale } from '../domain/locale.ts'
import { wordings } from './wording.ts'

/** When a dispatch was published, as exactly as its newsroom said; where it did not say, when we received it. UTC. */
export function sayTime({ dispatch, acceptedAt }: Revision, locale: Locale): string {
  const { publishedAt } = dispatch
  if (publishedAt === undefined) return `${wordings[locale].received} ${format(acceptedAt, locale)}`
  return format(publishedAt, locale)
}

function format(time: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    time.length <= 7
      ? { month: 'long', year: 'numeric' }
      : time.length <= 10
        ? { dateStyle: 'long' }
        : { dateStyle: 'long', timeStyle: 'short' }
  const said = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr', { ...options, timeZone: 'UTC' })
  return `${said.format(new Date(time))}${time.length > 10 ? ' UTC' : ''}`
}
