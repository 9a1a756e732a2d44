import type { PlaceKind } from './place.ts'
import { type Sort, sortOf } from './sort.ts'

/**
 * Names by the word they begin with, as one text that is read a line at a time, when its word is met.
 *
 * A line is `word⇥order⇥name⇥name…`: every word that stands in a name has one, in the order in which they come up; a name is
 * `KZc3Алматы`: country, letter of its kind, sum of flags in hexadecimal, and the name as written. `order` says whether the names that
 * hold the word inflect it (empty), are exact (`=`), or both: then it goes on with the last word that comes up before the
 * other use (`=word` is exact first, `~word` inflected first).
 */
export interface NameLines {
  has(word: string): boolean
  /** Where a word comes up in order, as inflected or as exact; `undefined` where it is not so used. */
  rankOf(word: string, exact: boolean): number | undefined
  /** The names that begin with a word, in order. */
  namesAt(word: string): readonly LineName[]
}

export interface LineName {
  readonly form: string
  readonly sort: Sort
}

/** Finds the lines of a text; no more of it is read than the word of each. */
export function readNameLines(text: string): NameLines {
  const starts = new Map<string, number>()
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\t', at)
    starts.set(text.slice(at, end), end + 1)
    at = text.indexOf('\n', end) + 1
  }
  const columnsOf = (word: string) => {
    const start = starts.get(word)
    return start === undefined ? [] : text.slice(start, text.indexOf('\n', start)).split('\t')
  }
  return {
    has: (word) => starts.has(word),
    rankOf(word, exact) {
      const [order] = columnsOf(word)
      if (order === undefined) return undefined
      if (order.startsWith('=') === exact) return starts.get(word)!
      return order.length > 1 ? starts.get(order.slice(1))! + 0.5 : undefined
    },
    namesAt: (word) => columnsOf(word).slice(1).map(readName),
  }
}

/** The letters of the kinds in lines. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  n: 'name',
  r: 'region',
  s: 'seat',
  c: 'city',
  l: 'leader',
  g: 'group',
  a: 'abbreviation',
}
const letters = new Map(Object.entries(kinds).map(([letter, kind]) => [kind, letter]))

/** What a sum of flags stands for, from the least bit up. */
const flags = ['weak', 'capital', 'dominant', 'lowerCase'] as const

function readName(name: string): LineName {
  const sum = Number.parseInt(name[3]!, 16)
  const said = Object.fromEntries(flags.map((flag, at) => [flag, (sum & (1 << at)) > 0]))
  return { form: name.slice(4), sort: sortOf(name.slice(0, 2), kinds[name[2]!]!, said) }
}

/** A name as it stands in a line. */
export function printName({ form, sort }: LineName): string {
  const sum = flags.reduce((all, flag, at) => all + (sort[flag] ? 1 << at : 0), 0)
  return `${sort.code}${letters.get(sort.kind)}${sum.toString(16)}${form}`
}
