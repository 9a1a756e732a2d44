import { fold } from '../text/normalise.ts'
import type {
  Expression,
  NearLeaf,
  PhraseLeaf,
  PositionalLeaf,
  PrefixLeaf,
  WeightedNode,
  WordLeaf,
} from './expression.ts'
import { operatorWords } from './operators.ts'
import { printQuery } from './print-query.ts'
import { capOf, type Form, type Query, type Scope, type WordsQuery } from './query.ts'
import { canonicalWords } from './word-forms.ts'

/** Compiles a syntax tree to its canonical expression. Total: whatever the parser accepted has one. */
export function compileQuery(query: Query): Expression {
  switch (query.kind) {
    case 'words':
      return compileWords(query)
    case 'prefix': {
      const { kind: _, text, ...scope } = query
      return prefixLeaf(fold(text), scope)
    }
    case 'near':
      return compileNear(query)
    case 'weighted':
      return weightedNode(
        query.items.map((item) => ({ of: compileQuery(item.query), weight: item.weight, cap: capOf(item) })),
        query.threshold,
      )
    case 'and':
    case 'or':
      return combine(query.kind, query.of.map(compileQuery))
    case 'not':
      return negate(compileQuery(query.of))
    default:
      return { ...query, key: printQuery(query) }
  }
}

/** All or any of some expressions, in canonical form. Takes at least one. */
export function combine(kind: 'and' | 'or', children: readonly Expression[]): Expression {
  const of = distinct(children.flatMap((child) => (child.kind === kind ? child.of : [child])))
  if (of.length === 1) return of[0]!
  return { kind, of, key: of.map(grouped).join(` ${operatorWords[kind][0]} `) }
}

/** In the order of their keys, each once. */
function distinct<Part extends Expression>(parts: readonly Part[]): Part[] {
  const sorted = [...parts].sort(byKeyOrder)
  return sorted.filter((part, i) => i === 0 || part.key !== sorted[i - 1]!.key)
}

const byKeyOrder = (a: Expression, b: Expression) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

const grouped = (part: Expression) => (part.kind === 'and' || part.kind === 'or' ? `(${part.key})` : part.key)

export function negate(of: Expression): Expression {
  return of.kind === 'not' ? of.of : { kind: 'not', of, key: `${operatorWords.not[0]} ${grouped(of)}` }
}

function compileWords({ text, form, place, language }: WordsQuery): PositionalLeaf {
  const scope = { ...(place && { place }), ...(language && { language }) }
  const words = canonicalWords(text, form).map((word) => wordLeaf(word, form, scope))
  return words.length === 1 ? words[0]! : phraseLeaf(words)
}

export function wordLeaf(text: string, form: Form, scope: Scope): WordLeaf {
  const isPlain = form === 'stemmed' && scope.place === undefined && scope.language === undefined
  const known = isPlain ? plainLeaves.get(text) : undefined
  if (known !== undefined) return known
  const key = printQuery({ kind: 'words', text, form, ...scope })
  const leaf = { kind: 'word', text, form, ...scope, key } as const
  if (!isPlain) return leaf
  if (plainLeaves.size >= capacity) plainLeaves.clear()
  plainLeaves.set(text, leaf)
  return leaf
}

/** Watchlists by the million are made of few words: each is kept once, by its canonical text. */
const plainLeaves = new Map<string, WordLeaf>()
const capacity = 100_000

export function prefixLeaf(text: string, scope: Scope): PrefixLeaf {
  return { kind: 'prefix', text, ...scope, key: printQuery({ kind: 'prefix', text, ...scope }) }
}

/** Words side by side; they share their form and scope. */
export function phraseLeaf(words: readonly WordLeaf[]): PhraseLeaf {
  const { form, place, language } = words[0]!
  const text = words.map((word) => word.text).reduce(join)
  const scope = { ...(place && { place }), ...(language && { language }) }
  return { kind: 'phrase', words, key: printQuery({ kind: 'words', text, form, ...scope }) }
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u

/** Thai, the first script without spaces in Unicode's order. */
const firstSpaceless = 0x0e00

/** Joins words as they are written: overlapping pairs of a script without spaces run into one another. */
function join(text: string, word: string): string {
  // looking characters up is slow, and hardly any needs it
  if (word.charCodeAt(0) < firstSpaceless || !spaceless.test(word)) return `${text} ${word}`
  const [first = '', ...rest] = [...word]
  return rest.length > 0 && spaceless.test(first) && text.endsWith(first)
    ? text + rest.join('')
    : `${text} ${word}`
}

function compileNear(query: Extract<Query, { kind: 'near' }>): NearLeaf {
  const [left, right] = [query.left, query.right].map((side) => alternatives(compileQuery(side)))
  return nearLeaf(left!, right!, query.distance, query.ordered)
}

function alternatives(side: Expression): PositionalLeaf[] {
  const leaves = side.kind === 'or' ? side.of : [side]
  return leaves.filter((leaf) => leaf.kind === 'word' || leaf.kind === 'prefix' || leaf.kind === 'phrase')
}

type Side = readonly PositionalLeaf[]

/** Nearness in canonical form; without order it is the same either way round. */
export function nearLeaf(left: Side, right: Side, distance: number, ordered: boolean): NearLeaf {
  const [one, other] = [distinct(left), distinct(right)]
  const turned = !ordered && keyOf(one) > keyOf(other)
  const [first, second] = turned ? [other, one] : [one, other]
  const operator = `${operatorWords[ordered ? 'before' : 'near'][0]}/${distance}`
  const key = `${keyOf(first)} ${operator} ${keyOf(second)}`
  return { kind: 'near', left: first, right: second, distance, ordered, key }
}

const keyOf = (side: Side) => {
  const key = side.map((leaf) => leaf.key).join(` ${operatorWords.or[0]} `)
  return side.length === 1 ? key : `(${key})`
}

const compound = new Set(['or', 'and', 'not', 'near'])

export function weightedNode(items: WeightedNode['items'], threshold: number): WeightedNode {
  const sorted = items
    .map((item) => {
      const { of, weight, cap } = item
      const group = compound.has(of.kind) ? `(${of.key})` : of.key
      const suffix = weight === 1 && cap === 1 ? '' : `^${weight}${cap === 1 ? '' : `x${cap}`}`
      return { item, key: group + suffix }
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const key = `{${sorted.map((item) => item.key).join(' ')} | ${threshold}}`
  return { kind: 'weighted', items: sorted.map(({ item }) => item), threshold, key }
}
