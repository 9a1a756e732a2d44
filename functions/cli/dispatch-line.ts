import * as z from 'zod'
import { type DispatchText, LanguageTag, SourceId } from '../../shared/domain/dispatch.ts'

/**
 * A dispatch as a line of input to the commands; other fields than these are ignored.
 *
 * Texts are kept untouched (no control byte blanked), so that evidence is exactly the slice of what came in.
 */
export const DispatchLine = z
  .object({
    id: z.string().min(1).max(1000),
    headline: z.string().max(100_000).nullish(),
    body: z.string().max(2_000_000),
    language: LanguageTag.nullish(),
    publishedAt: z.string().max(100).nullish(),
    source: z.string().max(200).nullish(),
  })
  .transform(
    ({ id, headline, body, language, source }): DispatchText => ({
      id,
      headline: headline ?? undefined,
      body,
      language: language ?? undefined,
      source: sourceId(source ?? ''),
    }),
  )

/** The id of a source by its name: `Agence Belga` is `agence-belga`; none where no letter or digit is left. */
function sourceId(name: string): SourceId | undefined {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
  return SourceId.safeParse(slug.slice(0, 63).replace(/-$/, '')).data
}
