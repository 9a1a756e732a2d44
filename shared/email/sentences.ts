/** Where a sentence lies in a text, without white space around it. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

// wires often drop the space after a full stop: `d'Asie centrale.Environ 50`
const ending = /(?:[.!?…]+["»”’)]*(?=\s|\p{Lu}\p{Ll}|$)|[。！？]+|\n)/gu
const abbreviation = /(?:^|[\s(])(?:\p{Lu}|[Mm]r?s?|[Dd]r|[Pp]rof|[Ss]t|etc|cf|vs|No)\.$/u

/** The sentences of a text, in order; white space alone is none. Linear in its length. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    if (raw.trim() !== '') sentences.push({ start: from, end: start + raw.trimEnd().length })
    start = end
  }
  for (const found of text.matchAll(ending)) {
    const end = found.index + found[0].length
    if (!abbreviation.test(text.slice(Math.max(start, end - 12), end))) close(end)
  }
  close(text.length)
  return sentences
}
