import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { Locale } from '../../../shared/domain/locale.ts'
import { en, type Phrases } from './en.ts'
import { fr } from './fr.ts'

const all: Readonly<Record<Locale, Phrases>> = { en, fr }

export const phrasesIn = (locale: Locale): Phrases => all[locale]

/** The language a reader is spoken to in: the one they chose with `?lang=`, else the one their browser prefers. */
export function localeOf(c: Context): Locale {
  const chosen = Locale.safeParse(c.req.query('lang'))
  if (chosen.success) return chosen.data
  const preferred = parseAccept((c.req.header('accept-language') ?? '').slice(0, 500))
    .map(({ type }) => Locale.safeParse(type.toLowerCase().split('-')[0]).data)
    .find((locale) => locale !== undefined)
  return preferred ?? 'en'
}
