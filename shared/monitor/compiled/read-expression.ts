import {
  combine,
  compileQuery,
  nearLeaf,
  negate,
  phraseLeaf,
  prefixLeaf,
  weightedNode,
  wordLeaf,
} from '../../query/compile-query.ts'
import type { Expression, PositionalLeaf, WordLeaf } from '../../query/expression.ts'
import type { Scope } from '../../query/query.ts'
import {
  type CompiledIndex,
  comparisons,
  formOf,
  LeafKind,
  languageOf,
  NodeKind,
  placeOf,
} from './compiled-index.ts'
import { Sense } from './names.ts'
import { personOf } from './person-of.ts'
import { stringAt } from './string-table.ts'

/** Leaves already read back; each is one object however many expressions share it. */
export type KnownLeaves = Map<number, Expression>

/** Reads an expression back from the index: the same tree, with the same keys, that it was built from. */
export function readExpression(
  index: CompiledIndex,
  ref: number,
  known: KnownLeaves = new Map(),
): Expression {
  if (ref >= index.leafCount) return readNode(index, index.nodeStart[ref - index.leafCount]!, known)
  const leaf = known.get(ref) ?? readLeaf(index, ref)
  known.set(ref, leaf)
  return leaf
}

function readLeaf(index: CompiledIndex, leaf: number): Expression {
  const a = index.leafA[leaf]!
  const b = index.leafB[leaf]!
  switch (index.leafKind[leaf]) {
    case LeafKind.word:
      return readWord(index, leaf)
    case LeafKind.prefix:
      return prefixLeaf(stringAt(index.prefixes, a), scopeOf(b))
    case LeafKind.pair:
      return phraseLeaf([readWord(index, a), readWord(index, b)])
    case LeafKind.topic:
      return compileQuery({ kind: 'topic', id: stringAt(index.names, a).slice(1) })
    default: {
      const name = stringAt(index.names, a)
      return compileQuery({
        kind: 'country',
        code: name.slice(1),
        level: name[0] === Sense.about ? 'about' : 'mention',
      })
    }
  }
}

function readWord(index: CompiledIndex, leaf: number): WordLeaf {
  const scope = index.leafB[leaf]!
  return wordLeaf(stringAt(index.words, index.leafA[leaf]!), formOf(scope), scopeOf(scope))
}

function scopeOf(scope: number): Scope {
  const [place, language] = [placeOf(scope), languageOf(scope)]
  return { ...(place && { place }), ...(language && { language }) }
}

function readNode(index: CompiledIndex, at: number, known: KnownLeaves): Expression {
  const { nodeCode: code, names } = index
  const children = (from: number, count: number) =>
    Array.from(code.subarray(from, from + count), (ref) => readExpression(index, ref, known))
  const text = () => stringAt(names, code[at + 1]!).slice(1)
  switch (code[at]) {
    case NodeKind.and:
      return combine('and', children(at + 2, code[at + 1]!))
    case NodeKind.or:
      return combine('or', children(at + 2, code[at + 1]!))
    case NodeKind.not:
      return negate(readExpression(index, code[at + 1]!, known))
    case NodeKind.phrase:
      return readPhrase(index, Array.from(code.subarray(at + 2, at + 2 + code[at + 1]!)))
    case NodeKind.near: {
      const [left, right] = [code[at + 2]!, code[at + 3]!]
      const sides = [children(at + 4, left), children(at + 4 + left, right)].map(positional)
      return nearLeaf(sides[0]!, sides[1]!, code[at + 1]! >>> 1, (code[at + 1]! & 1) === 1)
    }
    case NodeKind.weighted:
      return readWeighted(index, at, known)
    case NodeKind.person:
      return compileQuery({ kind: 'person', person: personOf(index, code[at + 1]!) })
    case NodeKind.language:
      return compileQuery({ kind: 'language', language: text() })
    case NodeKind.source:
      return compileQuery({ kind: 'source', source: text() })
    default:
      return compileQuery({ kind: 'urgency', comparison: comparisons[code[at + 1]!]!, value: code[at + 2]! })
  }
}

function readPhrase(index: CompiledIndex, pairs: readonly number[]): Expression {
  const words = [index.leafA[pairs[0]!]!, ...pairs.map((pair) => index.leafB[pair]!)]
  return phraseLeaf(words.map((word) => readWord(index, word)))
}

const positional = (side: readonly Expression[]): PositionalLeaf[] =>
  side.filter((leaf) => leaf.kind === 'word' || leaf.kind === 'prefix' || leaf.kind === 'phrase')

function readWeighted(index: CompiledIndex, at: number, known: KnownLeaves): Expression {
  const { nodeCode: code } = index
  const items = Array.from({ length: code[at + 2]! }, (_, i) => {
    const item = at + 3 + i * 3
    return {
      of: readExpression(index, code[item]!, known),
      weight: (code[item + 1]! | 0) / 1000,
      cap: code[item + 2]!,
    }
  })
  return weightedNode(items, code[at + 1]! / 1000)
}
