import { Hono } from 'hono'
import * as z from 'zod'
import { Locale } from '../../shared/domain/locale.ts'
import { parseInput } from './parse-input.ts'
import { countriesLike, topicsLike } from './vocabulary.ts'

/** In which language an answer names things. */
export const LocaleQuery = z.object({
  locale: Locale.default('en').describe('Language of the names in the answer.'),
})

/** A search for a name, which may be misspelt, in any language. */
export const Search = LocaleQuery.extend({
  q: z.string().trim().min(1).max(200).describe('A name or the beginning of one, in any language.'),
  limit: z.coerce.number<string>().int().min(1).max(100).default(20),
})

/** What can be watched for, best first: for forms that suggest while somebody types. */
export const createVocabularyApi = () =>
  new Hono()
    .get('/topics', (c) => {
      const { q, locale, limit } = parseInput(Search, c.req.query())
      return c.json({ topics: topicsLike(q, locale, limit) })
    })
    .get('/countries', (c) => {
      const { q, locale, limit } = parseInput(Search, c.req.query())
      return c.json({ countries: countriesLike(q, locale, limit) })
    })
