import * as z from 'zod'

/** The fields of a dispatch that evidence can lie in. */
export type Field = 'headline' | 'body'

/**
 * The span of text that proves a mention or a match.
 *
 * `start` and `end` are UTF-16 offsets into the dispatch's own field and `text` is exactly that slice (law 2).
 * `clause` is what was looked for, in the query language: `mention:KZ`, `person:"Mukhtar Ablyazov"`,
 * `topic:human-rights`, `"parlement européen"`. `because` says in plain English by which rule, where that is not
 * plain to see.
 */
export const Evidence = z.strictObject({
  clause: z.string().max(2000),
  field: z.enum(['headline', 'body']),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().max(2000),
  because: z.string().max(500).optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** An evidence before it is known which clause it proves. */
export type Span = Omit<Evidence, 'clause'>
