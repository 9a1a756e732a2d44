import { type Inflection, uninflected } from './inflection.ts'
import type { LineName, NameLines } from './name-lines.ts'
import type { NameTrie } from './name-trie.ts'
import { placeOf } from './sort.ts'
import { wordsOfName } from './words-of-name.ts'

/**
 * Adds names to a trie when a word of text comes that they may begin with: made to be called with every such word, before
 * it is looked up. What is found is the same as if all had been added at once, in their order.
 */
export function namesOnDemand(
  trie: Pick<NameTrie, 'add' | 'know'>,
  lines: NameLines,
  { paradigmOf, basesOf }: Inflection,
  isWanted: (name: LineName) => boolean = () => true,
): (word: string) => void {
  const met = new Set<string>()
  const readWord = (word: string, exact: boolean) =>
    exact ? { stem: word, endings: uninflected } : paradigmOf(word)
  const know = (word: string) => {
    const uses = [false, true].flatMap((exact) => {
      const rank = lines.rankOf(word, exact)
      return rank === undefined ? [] : [{ exact, rank }]
    })
    for (const { exact, rank } of uses.sort((a, b) => a.rank - b.rank)) trie.know(readWord(word, exact), rank)
  }
  const meet = (base: string) => {
    know(base)
    for (const name of lines.namesAt(base)) {
      if (!isWanted(name)) continue
      const words = wordsOfName(name.form)
      for (const word of words.slice(1)) know(word)
      const place = placeOf(name.sort, name.form, words.join(' '))
      trie.add(
        words.map((word) => readWord(word, place.acronym)),
        place,
      )
    }
  }
  return (word) => {
    for (const base of basesOf(word)) {
      if (met.has(base) || !lines.has(base)) continue
      met.add(base)
      meet(base)
    }
  }
}
