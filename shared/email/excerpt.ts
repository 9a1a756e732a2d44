import type { Dispatch } from '../domain/dispatch.ts'
import type { Evidence, Field } from '../domain/evidence.ts'
import { sentencesOf } from './sentences.ts'

/** A run of a text, marked where it is evidence. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Longest sentence shown whole, in UTF-16 units; of a longer one, what is near its first mark. */
const longest = 600

/** A field with the spans of evidence marked; spans may touch, overlap and repeat. */
export function markField(dispatch: Dispatch, field: Field, evidence: readonly Evidence[]): Piece[] {
  const text = dispatch[field] ?? ''
  return markSpan(text, 0, text.length, spansIn(field, evidence))
}

/** The sentences of the body that hold evidence, `limit` at most, and how many more there are. */
export function excerptOf(dispatch: Dispatch, evidence: readonly Evidence[], limit: number) {
  const spans = spansIn('body', evidence)
  const telling = sentencesOf(dispatch.body).filter(({ start, end }) =>
    spans.some((span) => span.start < end && span.end > start),
  )
  const sentences = telling.slice(0, limit).map(({ start, end }) => {
    const window = nearFirstMark(start, end, spans)
    const pieces = markSpan(dispatch.body, window.start, window.end, spans)
    if (window.start > start) pieces.unshift({ text: '… ', marked: false })
    if (window.end < end) pieces.push({ text: ' …', marked: false })
    return pieces
  })
  return { sentences, more: telling.length - sentences.length }
}

type Bounds = Pick<Evidence, 'start' | 'end'>

/** Spans of one field in order, those that touch or overlap joined. */
function spansIn(field: Field, evidence: readonly Evidence[]): Bounds[] {
  const joined: { start: number; end: number }[] = []
  const sorted = evidence.filter((one) => one.field === field).sort((a, b) => a.start - b.start)
  for (const { start, end } of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function nearFirstMark(start: number, end: number, spans: readonly Bounds[]): Bounds {
  if (end - start <= longest) return { start, end }
  const mark = spans.find((span) => span.end > start)!
  const from = Math.max(start, mark.start - longest / 3)
  return { start: from, end: Math.min(end, from + longest) }
}

function markSpan(text: string, start: number, end: number, spans: readonly Bounds[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const add = (until: number, marked: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked })
    at = Math.max(at, until)
  }
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue
    add(Math.max(span.start, start), false)
    add(Math.min(span.end, end), true)
  }
  add(end, false)
  return pieces
}
