import * as z from 'zod'

/** One word of a term; `prefix` means any word that begins so. */
export interface TermWord {
  readonly text: string
  readonly prefix: boolean
}

/**
 * A word or phrase that speaks for a topic, or with a negative weight against it.
 *
 * `phrase` wants its words side by side, `near` all of them within {@link nearDistance} words, `exact` the phrase
 * in exactly this case. Weights run from 1 (only supports) over 2 (two such prove) to 3 (proves alone where it stands prominently).
 */
export interface Term {
  readonly kind: 'phrase' | 'near' | 'exact'
  readonly words: readonly TermWord[]
  readonly weight: number
}

/** How far apart, in words, the parts of a `a ~ b` may stand. */
export const nearDistance = 5

const word = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u
const prefix = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]{2,}\*$/u
const gap = /[\s'’&.-]+/u

const Entry = z.string().regex(/^-?=?[^^=]+(\^[1-5])?$/u, 'a term is words, then perhaps ^1 to ^5')

/**
 * Reads a vocabulary line such as `droits humains^3, manifestant*, viol ~ prison, =SIDA, -coup de pied^3`; hyphens and
 * apostrophes separate words, as they do in dispatches. Throws on a misspelt term.
 */
export function parseTerms(line: string): Term[] {
  return line.split(',').map((entry) => parseTerm(entry.trim()))
}

function parseTerm(entry: string): Term {
  const [spelling = '', power = '2'] = Entry.parse(entry).split('^')
  const negative = spelling.startsWith('-')
  const body = negative ? spelling.slice(1) : spelling
  const exact = body.startsWith('=')
  const near = body.includes(' ~ ')
  const words = (exact ? body.slice(1) : body).split(near ? / ~ |[\s'’&.-]+/u : gap).map(parseWord)
  return {
    kind: exact ? 'exact' : near ? 'near' : 'phrase',
    words,
    weight: negative ? -Number(power) : Number(power),
  }
}

function parseWord(text: string): TermWord {
  if (prefix.test(text)) return { text: text.slice(0, -1), prefix: true }
  if (word.test(text)) return { text, prefix: false }
  throw new Error(`not a word of a term: ${JSON.stringify(text)}`)
}
