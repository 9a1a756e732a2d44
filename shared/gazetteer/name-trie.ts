import type { Endings, Paradigm } from './inflection.ts'
import type { Place } from './place.ts'

/** A word of names, in all its endings. `first` is where names go on that begin with it. */
export interface Lexeme {
  readonly endings: Endings
  /** Of several that fit a word alike the one with the least is found first. */
  readonly rank: number
  first?: NameNode
}

/** A point in the automaton: the names that end here, and the words they may go on with. */
export interface NameNode {
  places: Place[]
  next?: Map<Lexeme, NameNode>
}

/**
 * The compiled automaton: names of one or more words, each word known by its stem and the endings it may take.
 *
 * A word of text is looked up once, by cutting off every ending that may be one; the answer is remembered.
 */
export interface NameTrie {
  add(words: readonly Paradigm[], place: Place): void
  /** Makes a word known before a name that holds it is added, at its rank; words made known by names have rank 0. */
  know(word: Paradigm, rank: number): void
  /** The words of names that a folded word of text may be. */
  lexemesOf(word: string): readonly Lexeme[]
}

const none: readonly Lexeme[] = []
const remembered = 50_000

interface Options {
  /** The forms of a word of text without what may be written before it. */
  readonly variantsOf?: (word: string) => readonly string[]
  /** Told of every form before it is first looked up, so that it can add the names that begin with it, and know it. */
  readonly prepare?: (word: string) => void
}

/** An empty automaton. */
export function createNameTrie({ variantsOf, prepare }: Options): NameTrie {
  const byStem = new Map<string, Lexeme[]>()
  const memo = new Map<string, readonly Lexeme[]>()
  let longest = 0

  const intern = ({ stem, endings }: Paradigm, rank = 0): Lexeme => {
    const known = byStem.get(stem)
    const same = known?.find((lexeme) => lexeme.endings === endings)
    if (same !== undefined) return same
    const lexeme: Lexeme = { endings, rank }
    if (known === undefined) byStem.set(stem, [lexeme])
    else {
      known.push(lexeme)
      known.sort((a, b) => a.rank - b.rank)
    }
    longest = Math.max(longest, endings.longest)
    return lexeme
  }

  const collect = (word: string, found: Lexeme[]) => {
    prepare?.(word)
    const deepest = Math.min(longest, word.length - 1)
    for (let cut = 0; cut <= deepest; cut++) {
      const known = byStem.get(cut === 0 ? word : word.slice(0, word.length - cut))
      if (known === undefined) continue
      const ending = cut === 0 ? '' : word.slice(word.length - cut)
      for (const lexeme of known) if (lexeme.endings.accepts(ending)) found.push(lexeme)
    }
  }

  const lookUp = (word: string): readonly Lexeme[] => {
    const found: Lexeme[] = []
    if (word.length <= 40) {
      if (variantsOf === undefined) collect(word, found)
      else for (const variant of variantsOf(word)) collect(variant, found)
    }
    const answer = found.length === 0 ? none : found
    if (memo.size >= remembered) memo.clear()
    memo.set(word.length < 13 ? word : Array.from(word).join(''), answer)
    return answer
  }

  return {
    add(words, place) {
      const lexemes = words.map((word) => intern(word))
      const [head] = lexemes
      if (head === undefined) return
      head.first ??= { places: [] }
      let node = head.first
      for (const lexeme of lexemes.slice(1)) {
        node.next ??= new Map()
        let following = node.next.get(lexeme)
        if (following === undefined) {
          following = { places: [] }
          node.next.set(lexeme, following)
        }
        node = following
      }
      if (!node.places.some(({ code, kind }) => code === place.code && kind === place.kind))
        node.places.push(place)
    },
    know: (word, rank) => void intern(word, rank),
    lexemesOf: (word) => memo.get(word) ?? lookUp(word),
  }
}
