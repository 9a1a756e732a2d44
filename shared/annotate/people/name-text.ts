import type { ReadText } from '../../domain/annotation.ts'
import type { Field } from '../../domain/evidence.ts'
import { Shape, type Words } from '../../domain/words.ts'
import { hanNames } from './han-names.ts'
import { type NameWord, nameWordOf } from './name-word.ts'

/** A word of a text that may be part of a name, in its run of such words. */
export interface NameToken {
  readonly word: NameWord
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly capitals: boolean
  /** Opens a sentence, so that its capital says nothing. */
  readonly opens: boolean
  /** Written onto the token before it: `Jean-|Claude`. */
  readonly joined: boolean
  /** A full stop follows, as after an initial. */
  readonly dotted: boolean
  /** A comma parts it from the token before it. */
  readonly afterComma: boolean
  /** Lower-case particles stand before it. */
  readonly afterParticle: boolean
  /** The folded words right before and after, of whatever kind. */
  readonly before: string
  readonly after: string
}

/** Words that follow one another as the parts of one name do. */
export type Run = readonly NameToken[]

/** Every run of a text, headline first. */
export function runsOf(text: ReadText): readonly Run[] {
  return [...runsIn(text.headline, 'headline'), ...runsIn(text.body, 'body')]
}

const caseless = /^\p{Lo}/u

function runsIn(words: Words, field: Field): Run[] {
  const runs: NameToken[][] = []
  let run: NameToken[] = []
  let previousEnd = 0
  let afterParticle = false
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
    afterParticle = false
  }
  for (let at = 0; at < words.count; at++) {
    const shape = words.shape[at]!
    const start = words.start[at]!
    const end = words.end[at]!
    if ((shape & Shape.bigram) !== 0 || (shape & Shape.digit) !== 0) {
      close()
      continue
    }
    const surface = words.text.slice(start, end)
    const capitalised = (shape & Shape.capitalised) !== 0
    if (!capitalised && !caseless.test(surface)) {
      if (
        run.length > 0 &&
        nameWordOf(surface).role === 'particle' &&
        breakAt(words.text, previousEnd, start, run) === ''
      ) {
        afterParticle = true
        previousEnd = end
      } else close()
      continue
    }
    const gap = run.length === 0 ? '' : breakAt(words.text, previousEnd, start, run)
    if (gap === 'break') close()
    run.push({
      word: nameWordOf(surface),
      field,
      start,
      end,
      capitals: (shape & Shape.allCapitals) !== 0,
      opens: (shape & Shape.sentenceStart) !== 0,
      dotted: words.text[end] === '.',
      joined: run.length > 0 && (shape & Shape.joined) !== 0,
      afterComma: gap === 'comma',
      afterParticle,
      before: words.folded[at - 1] ?? '',
      after: words.folded[at + 1] ?? '',
    })
    afterParticle = false
    previousEnd = end
  }
  close()
  return [...runs, ...hanNames(words, field)]
}

/** What a gap between two words does to a name: nothing, parts it with a comma, or ends it. */
function breakAt(text: string, from: number, to: number, run: Run): '' | 'comma' | 'break' {
  if (to - from > 3) return 'break'
  let comma = false
  for (let at = from; at < to; at++) {
    const character = text[at]!
    if (character === ',' || character === '،') comma = true
    else if (character === '.') {
      if (!mayBeAbbreviated(run.at(-1)!)) return 'break'
    } else if (!/[\s\u002D\u2010\u2011'’‘´`ʼ·・]/.test(character)) return 'break'
  }
  return comma ? 'comma' : ''
}

const mayBeAbbreviated = ({ word }: NameToken) =>
  word.role === 'initial' || word.role === 'title' || word.role === 'generation' || word.letters.length <= 2
