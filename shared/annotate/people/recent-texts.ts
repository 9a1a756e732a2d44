import type { ReadText } from '../../domain/annotation.ts'

/** Texts remembered; a dispatch is annotated and percolated in one go, a few may be at work in turns. */
const kept = 4

/**
 * Remembers what is made of the last few texts, by their words: a text and its annotation share them.
 *
 * A handful looked through is cheaper than a `WeakMap` of thousands, which the collector must go through.
 */
export function rememberRecent<Made>(make: (text: ReadText) => Made): (text: ReadText) => Made {
  const recent: { readonly text: Pick<ReadText, 'headline' | 'body'>; readonly made: Made }[] = []
  let oldest = 0
  return (text) => {
    // one body may stand under two headlines
    for (const { text: known, made } of recent)
      if (known.body === text.body && known.headline === text.headline) return made
    const made = make(text)
    recent[oldest] = { text: { headline: text.headline, body: text.body }, made }
    oldest = (oldest + 1) % kept
    return made
  }
}
