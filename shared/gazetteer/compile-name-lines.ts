import { type LineName, printName } from './name-lines.ts'
import { isAcronym } from './sort.ts'
import { wordsOfName } from './words-of-name.ts'

interface Line {
  readonly word: string
  order: string
  readonly names: string[]
}

/** The lines of some names, the weightier first, in a script that parts words by spaces; see `NameLines`. */
export function compileNameLines(names: readonly LineName[]): string {
  const lines = new Map<string, Line>()
  let last = ''
  const use = (word: string, exact: boolean) => {
    const known = lines.get(word)
    if (known === undefined) {
      lines.set(word, { word, order: exact ? '=' : '', names: [] })
      last = word
    } else if (known.order.length < 2 && known.order.startsWith('=') !== exact)
      known.order = (exact ? '~' : '=') + last
  }
  for (const name of names) {
    const words = wordsOfName(name.form)
    for (const word of words) use(word, isAcronym(name.form))
    if (words.length > 0) lines.get(words[0]!)!.names.push(printName(name))
  }
  return [...lines.values()].map(printLine).join('\n')
}

/** The same for a script without spaces: under the first two characters of each name. */
export function compileSpacelessLines(names: readonly LineName[]): string {
  const lines = new Map<string, Line>()
  for (const name of names) {
    const word = name.form.slice(0, 2)
    const line = lines.get(word) ?? { word, order: '', names: [] }
    lines.set(word, line)
    if (word.length === 2) line.names.push(printName(name))
  }
  return [...lines.values()]
    .filter((line) => line.names.length > 0)
    .map(printLine)
    .join('\n')
}

const printLine = ({ word, order, names }: Line) => [word, order, ...names].join('\t')
