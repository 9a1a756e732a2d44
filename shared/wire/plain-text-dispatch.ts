import { Dispatch, type IncomingDispatch } from '../domain/dispatch.ts'
import { cleanText } from '../domain/plain-text.ts'

const day = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?/
const dateLine = new RegExp(
  String.raw`^\s*(?:date:?\s+(${day.source}|\d{4}-\d{2})|(${day.source}))(?:\s+|$)`,
  'i',
)

/**
 * Reads a dispatch sent as plain text: the whole text is its body, without a headline.
 *
 * A leading `date 2021-02`, or ISO date or time, becomes `publishedAt` and leaves the body; a date that is none stays
 * where it is. A closing agency credit such as `(Belga)` stays too: it is owed wherever the text is shown. A byte
 * order mark is dropped, control characters are blanked.
 */
export function readPlainTextDispatch(text: string): IncomingDispatch {
  const clean = cleanText(text.replace(/^\uFEFF/, ''))
  const found = dateLine.exec(clean)
  const publishedAt = Dispatch.shape.publishedAt.safeParse(found?.[1] ?? found?.[2])
  if (!publishedAt.success || publishedAt.data === undefined) return { body: clean.trim() }
  return { body: clean.slice(found![0].length).trim(), publishedAt: publishedAt.data }
}
