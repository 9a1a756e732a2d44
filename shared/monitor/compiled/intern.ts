import type { PeopleReader } from '../../domain/people-reader.ts'
import type {
  Expression,
  NearLeaf,
  PhraseLeaf,
  PositionalLeaf,
  WeightedNode,
  WordLeaf,
} from '../../query/expression.ts'
import { createCodeTable } from './code-table.ts'
import { comparisons, LeafKind, LeafUse, NodeKind, packScope } from './compiled-index.ts'
import { Sense } from './names.ts'

/** Refs of nodes while leaves are still being found; the final ones come after all leaves. */
export const nodeBit = 0x40000000

/**
 * Gives every distinct leaf and node one ref (hash-consing by the refs of its parts).
 *
 * Plain growing arrays, turned into a `CompiledIndex` when all expressions are in.
 */
export interface Interner {
  /** Kind, A and B of each leaf. */
  readonly leaves: readonly (readonly number[])[]
  readonly leafUse: readonly number[]
  /** The canonical text of each leaf, by which what was learned of it is carried over. */
  readonly leafKeys: readonly string[]
  readonly words: Map<string, number>
  readonly prefixes: Map<string, number>
  readonly names: Map<string, number>
  readonly nodes: readonly (readonly number[])[]
  /** The ref of an expression and, on the way, of all its parts. */
  refOf(expression: Expression): number
  /** The name key leaves of a person. */
  keyLeaves(expression: Extract<Expression, { kind: 'person' }>): readonly number[]
  /** The leaves of a phrase's neighbouring words. */
  pairLeaves(phrase: PhraseLeaf): readonly number[]
}

export function createInterner(people: Pick<PeopleReader, 'keysOf'>): Interner {
  const refs = new Map<Expression, number>()
  const personKeys = new Map<string, readonly number[]>()
  const words = new Map<string, number>()
  const prefixes = new Map<string, number>()
  const names = new Map<string, number>()
  const leaves = createCodeTable()
  const nodes = createCodeTable()
  const leafUse: number[] = []
  const leafKeys: string[] = []

  const leaf = (kind: number, a: number, b: number, keyOf: () => string): number => {
    const ref = leaves.numberOf([kind, a, b])
    if (ref < leafUse.length) return ref
    leafUse.push(0)
    leafKeys.push(keyOf())
    return ref
  }
  const node = (...code: number[]): number => nodes.numberOf(code) + nodeBit
  const use = (ref: number, bit: number): number => {
    if (ref < nodeBit) leafUse[ref]! |= bit
    return ref
  }
  const named = (name: string) => number(names, name)

  const pairLeaf = (left: WordLeaf, right: WordLeaf): number => {
    const a = use(refOf(left), LeafUse.beginsPair)
    const b = use(refOf(right), LeafUse.endsPair)
    return leaf(LeafKind.pair, a, b, () => `${left.key} ${right.key}`)
  }
  const pairLeaves = ({ words: all }: PhraseLeaf) => all.slice(1).map((word, i) => pairLeaf(all[i]!, word))

  /** Marks whatever must know where it stands, down to the pairs of a longer phrase. */
  const positional = (part: PositionalLeaf): number => {
    const ref = refOf(part)
    if (part.kind === 'phrase') for (const pair of pairLeaves(part)) use(pair, LeafUse.positions)
    return use(ref, LeafUse.positions)
  }
  const near = ({ left, right, distance, ordered }: NearLeaf) =>
    node(
      NodeKind.near,
      distance * 2 + (ordered ? 1 : 0),
      left.length,
      right.length,
      ...left.map(positional),
      ...right.map(positional),
    )
  const weighted = ({ items, threshold }: WeightedNode) =>
    node(
      NodeKind.weighted,
      thousandths(threshold),
      items.length,
      ...items.flatMap(({ of, weight, cap }) => {
        const counted = of.kind === 'word' || of.kind === 'prefix' || of.kind === 'phrase'
        return [cap > 1 && counted ? positional(of) : refOf(of), thousandths(weight), cap]
      }),
    )
  const phrase = (of: PhraseLeaf): number => {
    const found = pairLeaves(of)
    if (found.length === 1) return found[0]!
    for (const pair of found) use(pair, LeafUse.positions)
    return node(NodeKind.phrase, found.length, ...found)
  }

  const intern = (of: Expression): number => {
    const key = () => of.key
    switch (of.kind) {
      case 'word':
        return leaf(LeafKind.word, number(words, of.text), packScope(of.form, of.place, of.language), key)
      case 'prefix':
        return leaf(
          LeafKind.prefix,
          number(prefixes, of.text),
          packScope('stemmed', of.place, of.language),
          key,
        )
      case 'phrase':
        return phrase(of)
      case 'near':
        return near(of)
      case 'weighted':
        return weighted(of)
      case 'country':
        return leaf(LeafKind.country, named(Sense[of.level] + of.code), 0, key)
      case 'topic':
        return leaf(LeafKind.topic, named(Sense.topic + of.id), 0, key)
      case 'person':
        return node(NodeKind.person, named(Sense.person + JSON.stringify(of.person)))
      case 'language':
        return node(NodeKind.language, named(Sense.text + of.language))
      case 'source':
        return node(NodeKind.source, named(Sense.text + of.source))
      case 'urgency':
        return node(NodeKind.urgency, comparisons.indexOf(of.comparison), of.value)
      case 'not':
        return node(NodeKind.not, refOf(of.of))
      default:
        return node(of.kind === 'and' ? NodeKind.and : NodeKind.or, of.of.length, ...of.of.map(refOf))
    }
  }
  const refOf = (of: Expression): number => {
    const known = refs.get(of)
    if (known !== undefined) return known
    const ref = intern(of)
    refs.set(of, ref)
    return ref
  }
  const keyLeaves: Interner['keyLeaves'] = ({ person, key }) => {
    const known = personKeys.get(key)
    if (known !== undefined) return known
    const found = people.keysOf(person).map((nameKey) => {
      const name = Sense.key + nameKey
      return leaf(LeafKind.nameKey, named(name), 0, () => name)
    })
    personKeys.set(key, found)
    return found
  }
  return {
    leaves: leaves.codes,
    leafUse,
    leafKeys,
    words,
    prefixes,
    names,
    nodes: nodes.codes,
    refOf,
    keyLeaves,
    pairLeaves,
  }
}

/** The number of a string, in the order of first sight. */
function number(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

/** Weights are summed as whole thousandths, so that no rounding decides about a threshold. */
export const thousandths = (weight: number) => Math.round(weight * 1000)
