import type { Locale } from '../../shared/domain/locale.ts'

/** A dispatch's time for people, no finer than it was given: a month, a day, or a time in UTC. */
export function showTime(time: string, locale: Locale): string {
  const at = new Date(time.length === 7 ? `${time}-01` : time)
  if (time.length === 7) return format(at, locale, { month: 'long', year: 'numeric' })
  if (time.length === 10) return format(at, locale, { dateStyle: 'long' })
  return `${format(at, locale, { dateStyle: 'long', timeStyle: 'short' })} UTC`
}

const format = (at: Date, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', ...options }).format(at)
