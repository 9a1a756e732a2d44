import type { PeopleReader } from '../../domain/people-reader.ts'
import { Person } from '../../domain/watchlist.ts'
import type { Readable } from '../reading.ts'
import {
  type CompiledIndex,
  comparisons,
  isShared,
  LeafKind,
  NodeKind,
  operandsIn,
} from './compiled-index.ts'
import { isNear, type Stretch } from './nearness.ts'
import { readLeaves } from './read-leaves.ts'
import { clearScratch, type Scratch } from './scratch.ts'
import { stringAt } from './string-table.ts'
import type { FormTables } from './word-forms-table.ts'

/** An index ready to work: with the forms of its words and its working memory. */
export interface Engine {
  readonly index: CompiledIndex
  readonly tables: FormTables
  readonly scratch: Scratch
  readonly people: PeopleReader
  readonly counts: { dispatches: number; candidates: number; found: number }
}

/** The expressions a dispatch meets, each once, in no particular order. */
export function findMatches(engine: Engine, text: Readable): Uint32Array {
  const { index, tables, scratch, counts } = engine
  clearScratch(scratch)
  readLeaves(index, tables, text, scratch)
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

function isMet(engine: Engine, text: Readable, ref: number): boolean {
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
      return phrasePlaces(engine, node).length > 0
    case NodeKind.near:
      return decideNear(engine, at)
    case NodeKind.weighted:
      return decideWeighted(engine, text, at)
    case NodeKind.person:
      return engine.people.find(personOf(engine.index, code[at + 1]!), text).length > 0
    case NodeKind.language:
      return stringAt(names, code[at + 1]!).slice(1) === text.language
    case NodeKind.source:
      return stringAt(names, code[at + 1]!).slice(1) === text.dispatch.source
    default:
      return isUrgent(text.dispatch.urgency, comparisons[code[at + 1]!]!, code[at + 2]!)
  }
}

/** Whether every child of a node has the same answer. */
function every(engine: Engine, text: Readable, at: number, answer: boolean): boolean {
  const { nodeCode: code } = engine.index
  const end = at + 2 + code[at + 1]!
  for (let child = at + 2; child < end; child++)
    if (isMet(engine, text, code[child]!) !== answer) return false
  return true
}

function decideNear(engine: Engine, at: number): boolean {
  const { nodeCode: code } = engine.index
  const right = at + 4 + code[at + 2]!
  const stretches = (from: number, to: number) =>
    Array.from(code.subarray(from, to)).flatMap((ref) => stretchesOf(engine, ref))
  const distance = code[at + 1]! >>> 1
  const ordered = (code[at + 1]! & 1) === 1
  return isNear(stretches(at + 4, right), stretches(right, right + code[at + 3]!), distance, ordered)
}

/** Where a positional leaf or longer phrase stands. */
function stretchesOf(engine: Engine, ref: number): Stretch[] {
  const { leafCount, leafKind } = engine.index
  if (ref < leafCount) {
    const width = leafKind[ref] === LeafKind.pair ? 1 : 0
    return (engine.scratch.places.get(ref) ?? []).map((first) => ({ first, last: first + width }))
  }
  const width = engine.index.nodeCode[engine.index.nodeStart[ref - leafCount]! + 1]!
  return phrasePlaces(engine, ref - leafCount).map((first) => ({ first, last: first + width }))
}

/** Where a phrase of three words or more begins: its pairs stand one after another. */
function phrasePlaces({ index, scratch }: Engine, node: number): number[] {
  const { nodeCode: code, nodeStart } = index
  const at = nodeStart[node]!
  const pairs = Array.from(code.subarray(at + 2, at + 2 + code[at + 1]!))
  const [first = [], ...later] = pairs.map((pair) => scratch.places.get(pair) ?? [])
  const sets = later.map((places) => new Set(places))
  return first.filter((position) => sets.every((places, i) => places.has(position + i + 1)))
}

function decideWeighted(engine: Engine, text: Readable, at: number): boolean {
  const { nodeCode: code, leafCount } = engine.index
  let score = 0
  const end = at + 3 + code[at + 2]! * 3
  for (let item = at + 3; item < end; item += 3) {
    const ref = code[item]!
    const cap = code[item + 2]!
    if (!isMet(engine, text, ref)) continue
    const counted = cap > 1 && (ref < leafCount || isPhrase(engine.index, ref))
    const times = counted ? Math.min(cap, Math.max(1, stretchesOf(engine, ref).length)) : 1
    // weights may be negative: the code holds them as two's complement
    score += (code[item + 1]! | 0) * times
  }
  return score >= code[at + 1]!
}

const isPhrase = ({ nodeCode, nodeStart, leafCount }: CompiledIndex, ref: number) =>
  nodeCode[nodeStart[ref - leafCount]!] === NodeKind.phrase

const persons = new WeakMap<CompiledIndex, Map<number, Person>>()

/** The person of a name, parsed once. */
export function personOf(index: CompiledIndex, name: number): Person {
  const known = persons.get(index) ?? new Map<number, Person>()
  persons.set(index, known)
  const person = known.get(name) ?? Person.parse(JSON.parse(stringAt(index.names, name).slice(1)))
  known.set(name, person)
  return person
}

function isUrgent(urgency: number | undefined, comparison: string, value: number): boolean {
  if (urgency === undefined) return false
  if (comparison === '=') return urgency === value
  return comparison === '<=' ? urgency <= value : urgency >= value
}
