/** Where a text is to be marked; UTF-16 offsets, in any order, overlapping or not. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A text with spans of it marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>{cutAt(text, marks).map(({ text: piece, isMarked }) => (isMarked ? <mark>{piece}</mark> : piece))}</>
  )
}

/** Cuts a text into pieces in and out of the marks; joined together they are the text again. */
export function cutAt(text: string, marks: readonly Mark[]): { text: string; isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (end <= at || start >= text.length) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: text.slice(Math.max(start, at), end), isMarked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}
