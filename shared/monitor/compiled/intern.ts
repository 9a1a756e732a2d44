import type { Person } from '../../domain/watchlist.ts'
import {
  capOf,
  type NearQuery,
  type PrefixQuery,
  type Query,
  type WeightedQuery,
  type WordsQuery,
} from '../../query/query.ts'
import { canonicalWords } from '../../query/word-forms.ts'
import { fold } from '../../text/normalise.ts'
import { comparisons, LeafKind, LeafUse, NodeKind, packScope } from './compiled-index.ts'
import { codeAt, type Draft, isNode, nodeOf, useLeaf } from './draft.ts'
import { Sense } from './names.ts'
import { keepDistinct } from './node-code.ts'

/**
 * The ref of a query in a draft; it and all its parts are added where they are new. The same meaning in another order
 * has the same ref: what `compileQuery` settles by the keys of expressions to be read is settled here by numbers.
 */
export function internQuery(draft: Draft, query: Query): number {
  switch (query.kind) {
    case 'words':
      return internWords(draft, query)
    case 'prefix':
      return internPrefix(draft, query)
    case 'near':
      return internNear(draft, query)
    case 'weighted':
      return internWeighted(draft, query)
    case 'country':
      return draft.leaves.numberOf(LeafKind.country, draft.names.numberOf(Sense[query.level] + query.code), 0)
    case 'topic':
      return draft.leaves.numberOf(LeafKind.topic, draft.names.numberOf(Sense.topic + query.id), 0)
    case 'person':
      return internPerson(draft, query.person)
    case 'language':
      return nodeOf(draft, [NodeKind.language, draft.names.numberOf(Sense.text + query.language)])
    case 'source':
      return nodeOf(draft, [NodeKind.source, draft.names.numberOf(Sense.text + query.source)])
    case 'urgency':
      return nodeOf(draft, [NodeKind.urgency, comparisons.indexOf(query.comparison), query.value])
    case 'not':
      return internNot(draft, query.of)
    default:
      return internJoined(draft, query.kind, query.of)
  }
}

function internNot(draft: Draft, query: Query): number {
  const of = internQuery(draft, query)
  return isNode(draft, of, NodeKind.not)
    ? draft.nodes.codes[codeAt(draft, of) + 1]!
    : nodeOf(draft, [NodeKind.not, of])
}

function internJoined(draft: Draft, kind: 'and' | 'or', of: readonly Query[]): number {
  const code: number[] = [NodeKind[kind], 0]
  for (const part of of) addParts(draft, kind, part, code)
  code[1] = keepDistinct(code, 2)
  return code[1] === 1 ? code[2]! : nodeOf(draft, code)
}

/** Adds the refs of the parts of a conjunction or disjunction, or the one ref of any other query. */
function addParts(draft: Draft, kind: 'and' | 'or', query: Query, refs: number[]): void {
  if (query.kind === kind) {
    for (const part of query.of) addParts(draft, kind, part, refs)
    return
  }
  const ref = internQuery(draft, query)
  if (!isNode(draft, ref, NodeKind[kind])) {
    refs.push(ref)
    return
  }
  const { codes } = draft.nodes
  const at = codeAt(draft, ref)
  for (let i = 0; i < codes[at + 1]!; i++) refs.push(codes[at + 2 + i]!)
}

/** A phrase of two words is the leaf of their pair; a longer one is the row of its pairs. */
function internWords(draft: Draft, { text, form, place, language }: WordsQuery): number {
  const scope = packScope(form, place, language)
  const words = canonicalWords(text, form)
  let left = internWord(draft, words[0]!, scope)
  if (words.length === 1) return left
  const code: number[] = [NodeKind.phrase, words.length - 1]
  for (let i = 1; i < words.length; i++) {
    const right = internWord(draft, words[i]!, scope)
    useLeaf(draft, left, LeafUse.beginsPair)
    useLeaf(draft, right, LeafUse.endsPair)
    code.push(draft.leaves.numberOf(LeafKind.pair, left, right))
    left = right
  }
  if (words.length === 2) return code[2]!
  for (let i = 2; i < code.length; i++) useLeaf(draft, code[i]!, LeafUse.positions)
  return nodeOf(draft, code)
}

function internWord({ words, leaves, plainWords }: Draft, text: string, scope: number): number {
  const word = words.numberOf(text)
  const known = scope === 0 ? plainWords[word] : undefined
  if (known !== undefined) return known
  const leaf = leaves.numberOf(LeafKind.word, word, scope)
  if (scope !== 0) return leaf
  // filled up to there: a list with so wide a hole would become a table of hashes
  while (plainWords.length <= word) plainWords.push(undefined)
  plainWords[word] = leaf
  return leaf
}

const internPrefix = (draft: Draft, { text, place, language }: PrefixQuery) =>
  draft.leaves.numberOf(
    LeafKind.prefix,
    draft.prefixes.numberOf(fold(text)),
    packScope('stemmed', place, language),
  )

function internNear(draft: Draft, { left, right, distance, ordered }: NearQuery): number {
  const code = [NodeKind.near, distance * 2 + (ordered ? 1 : 0), 0, 0]
  addParts(draft, 'or', left, code)
  code[2] = keepDistinct(code, 4)
  const middle = code.length
  addParts(draft, 'or', right, code)
  code[3] = keepDistinct(code, middle)
  // what must know where it stands; the pairs of a longer phrase do already
  for (let at = 4; at < code.length; at++) useLeaf(draft, code[at]!, LeafUse.positions)
  return nodeOf(draft, code)
}

function internWeighted(draft: Draft, { items, threshold }: WeightedQuery): number {
  const code = [NodeKind.weighted, thousandths(threshold), items.length]
  for (const item of items) {
    const of = internQuery(draft, item.query)
    const cap = capOf(item)
    if (cap > 1) useLeaf(draft, of, LeafUse.positions)
    code.push(of, thousandths(item.weight), cap)
  }
  return nodeOf(draft, code)
}

/** The ref of a person; a name's keys are worked out once. */
export function internPerson(draft: Draft, person: Person): number {
  const spelled = spelledOut(person)
  const known = draft.people.get(spelled)
  if (known !== undefined) return known
  const name = draft.names.numberOf(Sense.person + JSON.stringify(person))
  const keys = draft.keysOf(person)
  const code: number[] = [NodeKind.person, name, keys.length]
  for (const key of keys)
    code.push(draft.leaves.numberOf(LeafKind.nameKey, draft.names.numberOf(Sense.key + key), 0))
  const ref = nodeOf(draft, code)
  draft.people.set(spelled, ref)
  return ref
}

/** Tells people apart: most by their one name, others by a text that no name is, since names begin with no space. */
const spelledOut = (person: Person) =>
  person.aliases === undefined && person.not === undefined ? person.name : ` ${JSON.stringify(person)}`

/** Weights are summed as whole thousandths, so that no rounding decides about a threshold. */
const thousandths = (weight: number) => Math.round(weight * 1000)
