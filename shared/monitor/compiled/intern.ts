import type {
  Expression,
  NearLeaf,
  PersonLeaf,
  PhraseLeaf,
  PositionalLeaf,
  WeightedNode,
  WordLeaf,
} from '../../query/expression.ts'
import { comparisons, LeafKind, LeafUse, NodeKind, packScope } from './compiled-index.ts'
import { type Draft, leafOf, nodeOf, useLeaf } from './draft.ts'
import { Sense } from './names.ts'

/** The ref of an expression in a draft; it and all its parts are added where they are new. */
export function internExpression(draft: Draft, of: Expression): number {
  switch (of.kind) {
    case 'word':
      return internWord(draft, of)
    case 'prefix':
      return leafOf(
        draft,
        LeafKind.prefix,
        draft.prefixes.numberOf(of.text),
        packScope('stemmed', of.place, of.language),
      )
    case 'phrase':
      return internPhrase(draft, of)
    case 'near':
      return internNear(draft, of)
    case 'weighted':
      return internWeighted(draft, of)
    case 'country':
      return leafOf(draft, LeafKind.country, draft.names.numberOf(Sense[of.level] + of.code), 0)
    case 'topic':
      return leafOf(draft, LeafKind.topic, draft.names.numberOf(Sense.topic + of.id), 0)
    case 'person':
      return internPerson(draft, of)
    case 'language':
      return nodeOf(draft, [NodeKind.language, draft.names.numberOf(Sense.text + of.language)])
    case 'source':
      return nodeOf(draft, [NodeKind.source, draft.names.numberOf(Sense.text + of.source)])
    case 'urgency':
      return nodeOf(draft, [NodeKind.urgency, comparisons.indexOf(of.comparison), of.value])
    case 'not':
      return nodeOf(draft, [NodeKind.not, internExpression(draft, of.of)])
    default: {
      const code = [of.kind === 'and' ? NodeKind.and : NodeKind.or, of.of.length]
      for (const child of of.of) code.push(internExpression(draft, child))
      return nodeOf(draft, code)
    }
  }
}

function internWord(draft: Draft, leaf: WordLeaf): number {
  const known = draft.wordRefs.get(leaf)
  if (known !== undefined) return known
  const { text, form, place, language } = leaf
  const ref = leafOf(draft, LeafKind.word, draft.words.numberOf(text), packScope(form, place, language))
  draft.wordRefs.set(leaf, ref)
  return ref
}

/** A phrase of two words is the leaf of their pair; a longer one is the row of its pairs. */
function internPhrase(draft: Draft, { words }: PhraseLeaf): number {
  const code: number[] = [NodeKind.phrase, words.length - 1]
  let left = internWord(draft, words[0]!)
  for (let i = 1; i < words.length; i++) {
    const right = internWord(draft, words[i]!)
    useLeaf(draft, left, LeafUse.beginsPair)
    useLeaf(draft, right, LeafUse.endsPair)
    code.push(leafOf(draft, LeafKind.pair, left, right))
    left = right
  }
  if (words.length === 2) return code[2]!
  for (let i = 2; i < code.length; i++) useLeaf(draft, code[i]!, LeafUse.positions)
  return nodeOf(draft, code)
}

/** What must know where it stands. The pairs of a longer phrase do already. */
const internPositional = (draft: Draft, part: PositionalLeaf): number =>
  useLeaf(draft, internExpression(draft, part), LeafUse.positions)

function internNear(draft: Draft, { left, right, distance, ordered }: NearLeaf): number {
  const code = [NodeKind.near, distance * 2 + (ordered ? 1 : 0), left.length, right.length]
  for (const part of left) code.push(internPositional(draft, part))
  for (const part of right) code.push(internPositional(draft, part))
  return nodeOf(draft, code)
}

function internWeighted(draft: Draft, { items, threshold }: WeightedNode): number {
  const code = [NodeKind.weighted, thousandths(threshold), items.length]
  for (const { of, weight, cap } of items) {
    const counted = cap > 1 && (of.kind === 'word' || of.kind === 'prefix' || of.kind === 'phrase')
    code.push(counted ? internPositional(draft, of) : internExpression(draft, of), thousandths(weight), cap)
  }
  return nodeOf(draft, code)
}

function internPerson(draft: Draft, { person }: PersonLeaf): number {
  const name = draft.names.numberOf(Sense.person + JSON.stringify(person))
  const known = draft.personRefs.get(name)
  if (known !== undefined) return known
  const keys = draft.people.keysOf(person)
  const code: number[] = [NodeKind.person, name, keys.length]
  for (const key of keys) code.push(leafOf(draft, LeafKind.nameKey, draft.names.numberOf(Sense.key + key), 0))
  const ref = nodeOf(draft, code)
  draft.personRefs.set(name, ref)
  return ref
}

/** Weights are summed as whole thousandths, so that no rounding decides about a threshold. */
const thousandths = (weight: number) => Math.round(weight * 1000)
