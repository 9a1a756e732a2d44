import { fold } from '../text/normalise.ts'
import { readWords } from '../text/read-words.ts'
import type { Expression, PositionalLeaf, WordLeaf } from './expression.ts'
import { operatorWords } from './operators.ts'
import { printQuery } from './print-query.ts'
import type { Query, Scope, WeightedQuery, WordsQuery } from './query.ts'

/** Compiles a syntax tree to its canonical expression. Total: whatever the parser accepted has one. */
export function compileQuery(query: Query): Expression {
  switch (query.kind) {
    case 'words':
      return compileWords(query)
    case 'prefix': {
      const { kind, text, ...scope } = query
      const leaf = { kind, text: fold(text), ...scope }
      return { ...leaf, key: printQuery(leaf) }
    }
    case 'near':
      return compileNear(query)
    case 'weighted':
      return compileWeighted(query)
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
  const byKey = new Map<string, Expression>()
  for (const child of children)
    for (const part of child.kind === kind ? child.of : [child]) byKey.set(part.key, part)
  const of = [...byKey.values()].sort(byKeyOrder)
  if (of.length === 1) return of[0]!
  return { kind, of, key: of.map(grouped).join(` ${operatorWords[kind][0]} `) }
}

const byKeyOrder = (a: Expression, b: Expression) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

const grouped = (part: Expression) => (part.kind === 'and' || part.kind === 'or' ? `(${part.key})` : part.key)

function negate(of: Expression): Expression {
  return of.kind === 'not' ? of.of : { kind: 'not', of, key: `${operatorWords.not[0]} ${grouped(of)}` }
}

function compileWords({ text, form, place, language }: WordsQuery): PositionalLeaf {
  const scope = { ...(place && { place }), ...(language && { language }) }
  const read = readWords(text, language ?? 'und')
  const surface = Array.from({ length: read.count }, (_, i) => text.slice(read.start[i], read.end[i]))
  const words = surface.map((word) => wordLeaf(word, form, scope))
  if (words.length === 1) return words[0]!
  return {
    kind: 'phrase',
    words,
    key: printQuery({ kind: 'words', text: canonical(text, form), form, ...scope }),
  }
}

function wordLeaf(surface: string, form: WordLeaf['form'], scope: Scope): WordLeaf {
  const leaf = { text: canonical(surface, form), form, ...scope }
  return { kind: 'word', ...leaf, key: printQuery({ kind: 'words', ...leaf }) }
}

const canonical = (text: string, form: WordLeaf['form']) =>
  form === 'cased' ? text.normalize('NFC') : text.normalize('NFC').toLowerCase()

function compileNear(query: Extract<Query, { kind: 'near' }>): Expression {
  const { distance, ordered } = query
  const sides = [query.left, query.right].map((side) => alternatives(compileQuery(side)))
  // nearness without order is the same either way round
  if (!ordered) sides.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const [left, right] = sides as [PositionalLeaf[], PositionalLeaf[]]
  const operator = `${operatorWords[ordered ? 'before' : 'near'][0]}/${distance}`
  return { kind: 'near', left, right, distance, ordered, key: `${keyOf(left)} ${operator} ${keyOf(right)}` }
}

function alternatives(side: Expression): PositionalLeaf[] {
  const leaves = side.kind === 'or' ? side.of : [side]
  return leaves.filter((leaf) => leaf.kind === 'word' || leaf.kind === 'prefix' || leaf.kind === 'phrase')
}

const keyOf = (side: readonly PositionalLeaf[]) => {
  const key = side.map((leaf) => leaf.key).join(` ${operatorWords.or[0]} `)
  return side.length === 1 ? key : `(${key})`
}

const compound = new Set(['or', 'and', 'not', 'near'])

function compileWeighted({ items, threshold }: WeightedQuery): Expression {
  const compiled = items
    .map(({ query, weight, cap }) => {
      const of = compileQuery(query)
      const group = compound.has(of.kind) ? `(${of.key})` : of.key
      const suffix = weight === 1 && cap === 1 ? '' : `^${weight}${cap === 1 ? '' : `x${cap}`}`
      return { of, weight, cap, key: group + suffix }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const key = `{${compiled.map((item) => item.key).join(' ')} | ${threshold}}`
  return {
    kind: 'weighted',
    items: compiled.map(({ of, weight, cap }) => ({ of, weight, cap })),
    threshold,
    key,
  }
}
