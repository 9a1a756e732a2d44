import type { Readable } from '../readable.ts'
import { isShared, operandsIn } from './compiled-index.ts'
import { isMet } from './decide.ts'
import type { Engine } from './engine.ts'
import { type PlacesKept, readLeaves } from './read-leaves.ts'

/**
 * The expressions a dispatch meets, each once, in no particular order; `keep` says whether every leaf keeps the places
 * it was found at, by which a match is proven, or only those that are needed to find it.
 */
export function findMatches(engine: Engine, text: Readable, keep: PlacesKept): Uint32Array {
  const { index, scratch, counts } = engine
  readLeaves(engine, text, keep)
  counts.dispatches++
  const { leafSeen } = index
  let count = 0
  for (const leaf of scratch.seen) {
    leafSeen[leaf]!++
    count = verify(engine, text, leaf, count)
  }
  counts.found += count
  return scratch.found.slice(0, count)
}

/** Verifies the candidates under a leaf; adds those that are met to the `count` found before, and answers how many there are. */
function verify(engine: Engine, text: Readable, leaf: number, count: number): number {
  const { postingStart, postings } = engine.index
  const { matched, round, found } = engine.scratch
  const end = postingStart[leaf + 1]!
  let next = count
  let candidates = 0
  for (let at = postingStart[leaf]!; at < end; ) {
    const expression = postings[at]!
    const head = postings[at + 1]!
    const operands = at + 2
    at = operands + operandsIn(head)
    if (isShared(head) && matched[expression] === round) continue
    candidates++
    if (!areMet(engine, text, operands, at)) continue
    if (isShared(head)) matched[expression] = round
    found[next++] = expression
  }
  engine.counts.candidates += candidates
  return next
}

/** Whether every operand of a posting is met. */
function areMet(engine: Engine, text: Readable, from: number, to: number): boolean {
  const { postings, leafCount } = engine.index
  const { present } = engine.scratch
  for (let at = from; at < to; at++) {
    const operand = postings[at]!
    const ref = operand >>> 1
    // leaves, by far the most, are decided right here
    const answer =
      ref < leafCount ? (present[ref >>> 5]! >>> (ref & 31)) & 1 : isMet(engine, text, ref) ? 1 : 0
    if (answer === (operand & 1)) return false
  }
  return true
}
