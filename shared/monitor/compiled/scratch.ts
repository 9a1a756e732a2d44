import type { Evidence, Span } from '../../domain/evidence.ts'
import type { WordNotes } from '../../text/word-notes.ts'
import type { CompiledIndex } from './compiled-index.ts'
import type { WordLeaves } from './word-leaves.ts'

/** The working memory of one index while it reads one dispatch after another. */
export interface Scratch {
  /** One bit a leaf: is it in this dispatch? */
  readonly present: Uint32Array
  /** The leaves whose bit is set. */
  readonly seen: number[]
  /** Where leaves stand whose places are kept: positions of their first words, ascending. */
  readonly places: Map<number, number[]>
  /** Where people stand that were looked for, by the number of their name. */
  readonly people: Map<number, readonly Span[]>
  /** What proves parts that were asked about, by their refs. */
  readonly claims: Map<number, readonly Evidence[]>
  /** The answer of each node, as `round * 2 + answer` of the round in which it was found. */
  readonly answers: Uint32Array
  /** The round in which each expression was matched. */
  readonly matched: Uint32Array
  /** Room for the expressions found. */
  readonly found: Uint32Array
  round: number
  /** How words are read, by language; filled as dispatches of it come. */
  readonly leavesOf: Map<string, WordNotes<WordLeaves>>
}

export function createScratch({ leafCount, nodeStart, roots }: CompiledIndex): Scratch {
  return {
    present: new Uint32Array((leafCount + 31) >>> 5),
    seen: [],
    places: new Map(),
    people: new Map(),
    claims: new Map(),
    answers: new Uint32Array(nodeStart.length),
    matched: new Uint32Array(roots.length),
    found: new Uint32Array(roots.length),
    round: 0,
    leavesOf: new Map(),
  }
}

/** Forgets the last dispatch. */
export function clearScratch(scratch: Scratch): void {
  for (const leaf of scratch.seen) scratch.present[leaf >>> 5] = 0
  scratch.seen.length = 0
  scratch.places.clear()
  scratch.people.clear()
  scratch.claims.clear()
  scratch.round++
}
