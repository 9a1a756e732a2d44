/** One word of a term; `prefix` means any word that begins so. */
export interface TermWord {
  readonly text: string
  readonly prefix: boolean
}

/**
 * A word or phrase that speaks for a topic, or with a negative weight against it.
 *
 * Its words stand side by side, or with `near` within {@link nearDistance} words of each other. `form` says what counts:
 * stems, letters alone, or letters and capitals. Weights run from 1 (only supports) over 2 (two such prove) to 3 (proves
 * alone where it stands prominently).
 */
export interface Term {
  readonly form: 'stemmed' | 'exact' | 'cased'
  readonly near: boolean
  readonly words: readonly TermWord[]
  readonly weight: number
}

/** How far apart, in words, the parts of a `a ~ b` may stand. */
export const nearDistance = 5

const word = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u
const prefix = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]{2,}\*$/u
const gap = / ~ |[\s'’&.-]+/u
/** What is lost when a word is folded: capitals, and the accents of Latin letters. */
const marked = /\p{Lu}|[\u00DF-\u024F]/u
const acronym = /^[\p{Lu}\p{N}]{2,}$/u

const entryShape = /^-?=?[^^=]+(\^[1-5])?$/u

/**
 * Reads a vocabulary line such as `droits humains^3, manifestant*, viol ~ prison, =sida, -coup de pied^3`.
 *
 * Hyphens and apostrophes separate words, as they do in dispatches. Acronyms (`OPEP`) are not stemmed; after `=` no word is,
 * and if it has capitals or accents they count: `=maïs` is not *mais*. Throws on a misspelt term.
 */
export function parseTerms(line: string): Term[] {
  return line.split(',').map((entry) => parseTerm(entry.trim()))
}

function parseTerm(entry: string): Term {
  if (!entryShape.test(entry))
    throw new Error(`a term is words, then perhaps ^1 to ^5: ${JSON.stringify(entry)}`)
  const [spelling = '', power = '2'] = entry.split('^')
  const negative = spelling.startsWith('-')
  const body = negative ? spelling.slice(1) : spelling
  const bare = body.replace(/^=/, '')
  return {
    form: formOf(bare, body !== bare),
    near: bare.includes(' ~ '),
    words: bare.split(gap).map(parseWord),
    weight: negative ? -Number(power) : Number(power),
  }
}

function formOf(text: string, asWritten: boolean): Term['form'] {
  if (asWritten) return marked.test(text) ? 'cased' : 'exact'
  return acronym.test(text) ? 'exact' : 'stemmed'
}

function parseWord(text: string): TermWord {
  if (prefix.test(text)) return { text: text.slice(0, -1), prefix: true }
  if (word.test(text)) return { text, prefix: false }
  throw new Error(`not a word of a term: ${JSON.stringify(text)}`)
}
