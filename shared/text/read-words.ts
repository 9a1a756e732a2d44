import type { Language } from '../domain/language.ts'
import { Shape, type Words } from '../domain/words.ts'
import { fold } from './normalise.ts'
import { stem } from './stem.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F]*/gu
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u

/** Splits a field into words; never throws, linear in the length of `text`. */
export function readWords(text: string, language: Language): Words {
  const folded: string[] = []
  const stems: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const shapes: number[] = []
  const sentences: number[] = []
  let sentence = 0
  let previousEnd = 0
  const add = (start: number, end: number, extra: number) => {
    const gap = text.slice(previousEnd, start)
    const opens = starts.length === 0 || /[.!?…。！？\n]/.test(gap)
    if (opens && starts.length > 0) sentence++
    const surface = text.slice(start, end)
    const first = fold(surface)
    folded.push(first)
    stems.push(stem(first, language))
    starts.push(start)
    ends.push(end)
    sentences.push(sentence)
    shapes.push(shapeOf(surface) | (opens ? Shape.sentenceStart : 0) | extra | joined(gap, starts.length))
    previousEnd = end
  }
  for (const match of text.matchAll(word)) {
    if (spaceless.test(match[0])) addBigrams(match[0], match.index, add)
    else add(match.index, match.index + match[0].length, 0)
  }
  return {
    text,
    count: starts.length,
    folded,
    stem: stems,
    start: Uint32Array.from(starts),
    end: Uint32Array.from(ends),
    shape: Uint8Array.from(shapes),
    sentence: Uint32Array.from(sentences),
  }
}

function addBigrams(run: string, at: number, add: (start: number, end: number, extra: number) => void) {
  const characters = [...run]
  if (characters.length === 1) return add(at, at + run.length, Shape.bigram)
  let start = at
  for (let i = 0; i + 1 < characters.length; i++) {
    const width = characters[i]!.length
    add(start, start + width + characters[i + 1]!.length, Shape.bigram)
    start += width
  }
}

function joined(gap: string, position: number): number {
  return position > 1 && !/[\s.]/.test(gap) ? Shape.joined : 0
}

function shapeOf(surface: string): number {
  let shape = 0
  if (/^[\p{Lu}\p{Lt}]/u.test(surface)) shape |= Shape.capitalised
  if (/^[\p{Lu}\p{M}\p{N}]*\p{Lu}[\p{Lu}\p{M}\p{N}]*$/u.test(surface) && surface.length > 1)
    shape |= Shape.allCapitals
  if (/\p{N}/u.test(surface)) shape |= Shape.digit
  return shape
}
