import type { Span } from '../../domain/evidence.ts'
import type { Readable } from '../readable.ts'
import { comparisons, LeafKind, NodeKind } from './compiled-index.ts'
import type { Engine } from './engine.ts'
import { isNear, type Stretch } from './nearness.ts'
import { personOf } from './person-of.ts'
import { stringAt } from './string-table.ts'

/** Whether the dispatch that was read last meets a ref; a node is decided once for each dispatch. */
export function isMet(engine: Engine, text: Readable, ref: number): boolean {
  const { index, scratch } = engine
  const { leafCount } = index
  if (ref < leafCount) return ((scratch.present[ref >>> 5]! >>> (ref & 31)) & 1) === 1
  const node = ref - leafCount
  const known = scratch.answers[node]!
  if (known >>> 1 === scratch.round) return (known & 1) === 1
  const answer = decide(engine, text, node)
  scratch.answers[node] = scratch.round * 2 + (answer ? 1 : 0)
  return answer
}

function decide(engine: Engine, text: Readable, node: number): boolean {
  const { nodeCode: code, nodeStart, names } = engine.index
  const at = nodeStart[node]!
  switch (code[at]) {
    case NodeKind.and:
      return every(engine, text, at, true)
    case NodeKind.or:
      return !every(engine, text, at, false)
    case NodeKind.not:
      return !isMet(engine, text, code[at + 1]!)
    case NodeKind.phrase:
      return phrasePlaces(engine, at).length > 0
    case NodeKind.near: {
      const { left, right, distance, ordered } = sidesOf(engine, at)
      return isNear(left, right, distance, ordered)
    }
    case NodeKind.weighted:
      return scoreOf(engine, text, at) >= code[at + 1]!
    case NodeKind.person:
      return spansOfPerson(engine, text, code[at + 1]!).length > 0
    case NodeKind.language:
      return stringAt(names, code[at + 1]!).slice(1) === text.language
    case NodeKind.source:
      return stringAt(names, code[at + 1]!).slice(1) === text.dispatch.source
    default:
      return isUrgent(text.dispatch.urgency, comparisons[code[at + 1]!]!, code[at + 2]!)
  }
}

/** Where the person of a name stands; looked for once in each dispatch. */
export function spansOfPerson(
  { index, people, scratch }: Engine,
  text: Readable,
  name: number,
): readonly Span[] {
  const known = scratch.people.get(name)
  if (known !== undefined) return known
  const spans = people.find(personOf(index, name), text)
  scratch.people.set(name, spans)
  return spans
}

/** Whether every child of a node has the same answer. */
function every(engine: Engine, text: Readable, at: number, answer: boolean): boolean {
  const { nodeCode: code } = engine.index
  const end = at + 2 + code[at + 1]!
  for (let child = at + 2; child < end; child++)
    if (isMet(engine, text, code[child]!) !== answer) return false
  return true
}

/** Where the two sides of nearness stand, and how near they must be; `at` is where the code of the node begins. */
export function sidesOf(engine: Engine, at: number) {
  const { nodeCode: code } = engine.index
  const middle = at + 4 + code[at + 2]!
  const stretches = (from: number, to: number) =>
    Array.from(code.subarray(from, to)).flatMap((ref) => stretchesOf(engine, ref))
  return {
    left: stretches(at + 4, middle),
    right: stretches(middle, middle + code[at + 3]!),
    distance: code[at + 1]! >>> 1,
    ordered: (code[at + 1]! & 1) === 1,
  }
}

/** Where a word, prefix or phrase stands, ascending; nothing for anything else. Only of leaves that keep their places. */
export function stretchesOf({ index, scratch }: Engine, ref: number): Stretch[] {
  const { leafCount, leafKind, nodeCode, nodeStart } = index
  if (ref < leafCount) {
    const width = leafKind[ref] === LeafKind.pair ? 1 : 0
    return (scratch.places.get(ref) ?? []).map((first) => ({ first, last: first + width }))
  }
  const at = nodeStart[ref - leafCount]!
  if (nodeCode[at] !== NodeKind.phrase) return []
  const width = nodeCode[at + 1]!
  return phrasePlaces({ index, scratch }, at).map((first) => ({ first, last: first + width }))
}

/** Where a phrase of three words or more begins: its pairs stand one after another. */
function phrasePlaces({ index, scratch }: Pick<Engine, 'index' | 'scratch'>, at: number): number[] {
  const { nodeCode: code } = index
  const pairs = Array.from(code.subarray(at + 2, at + 2 + code[at + 1]!))
  const [first = [], ...later] = pairs.map((pair) => scratch.places.get(pair) ?? [])
  const sets = later.map((places) => new Set(places))
  return first.filter((position) => sets.every((places, i) => places.has(position + i + 1)))
}

/** What a weighted list scores, in thousandths; `at` is where its code begins. */
export function scoreOf(engine: Engine, text: Readable, at: number): number {
  const { nodeCode: code } = engine.index
  let score = 0
  const end = at + 3 + code[at + 2]! * 3
  for (let item = at + 3; item < end; item += 3) score += worthOf(engine, text, item)
  return score
}

/** What an item of a weighted list adds, in thousandths: its weight for each time it counts. */
export function worthOf(engine: Engine, text: Readable, item: number): number {
  const { nodeCode: code } = engine.index
  const [ref, cap] = [code[item]!, code[item + 2]!]
  if (!isMet(engine, text, ref)) return 0
  const times = cap > 1 ? Math.min(cap, Math.max(1, stretchesOf(engine, ref).length)) : 1
  // weights may be negative: the code holds them as two's complement
  return (code[item + 1]! | 0) * times
}

function isUrgent(urgency: number | undefined, comparison: string, value: number): boolean {
  if (urgency === undefined) return false
  if (comparison === '=') return urgency === value
  return comparison === '<=' ? urgency <= value : urgency >= value
}
