import * as z from 'zod'
import { plainText } from './plain-text.ts'

/** Names one dispatch within Vigie: `source/id` for what a source posts. */
export const DispatchId = z.string().min(1).max(256).brand<'DispatchId'>()
export type DispatchId = z.infer<typeof DispatchId>

/** Names who posts dispatches. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, 63 at most')
  .brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>

/** Who posted a dispatch, as its name says. */
export const sourceOf = (dispatch: DispatchId): SourceId => SourceId.parse(dispatch.split('/', 1)[0])

/** A BCP 47 language tag; only its first part is used. */
export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, 'must be a language tag such as fr or pt-BR')

/** Characters a body may have; three UTF-8 bytes each still fit one item of the table (400 KB). */
export const maxBodyLength = 100_000

/**
 * A dispatch: one published item as its newsroom sent it.
 *
 * `headline` and `body` are plain text, cleaned of control characters one for one, so offsets into them stay true.
 * `publishedAt` is an ISO 8601 time or a date as coarse as the newsroom gave it (`2021-02`). `urgency` runs from
 * 1 (flash) to 9. `subjects` are codes the sender declared, such as `medtop:20000587`.
 */
export const Dispatch = z.strictObject({
  id: DispatchId,
  source: SourceId.optional(),
  headline: plainText(1000).optional(),
  body: plainText(maxBodyLength),
  language: LanguageTag.optional(),
  publishedAt: z
    .union([z.iso.datetime({ offset: true }), z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)])
    .optional(),
  urgency: z.int().min(1).max(9).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  subjects: z.array(z.string().min(1).max(100)).max(100).optional(),
})
export type Dispatch = z.infer<typeof Dispatch>

/** The parts of a dispatch that reading it needs. */
export type DispatchText = Pick<
  Dispatch,
  'headline' | 'body' | 'language' | 'source' | 'urgency' | 'subjects'
> & {
  readonly id: string
}

/**
 * A dispatch as a source sends it, before it is known under which name it is kept.
 *
 * `id` is the source's own; without one it is derived from the text.
 */
export const IncomingDispatch = Dispatch.omit({ source: true }).extend({
  id: plainText(180).pipe(z.string().trim().min(1)).optional(),
})
export type IncomingDispatch = z.infer<typeof IncomingDispatch>

/** A dispatch as accepted: which revision of it this is, counted from 1, and since when we have it. */
export interface Revision {
  readonly dispatch: Dispatch
  readonly revision: number
  readonly acceptedAt: string
}
