import { operatorWords, readOperator } from './operators.ts'
import type { Form, Query, Scope, WeightedItem } from './query.ts'
import { plainWord } from './tokens.ts'

/** Writes a query so that {@link parseQuery} reads the same tree again. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'or':
      return query.of
        .map((child) => (child.kind === 'or' ? group(child) : printQuery(child)))
        .join(` ${operatorWords.or[0]} `)
    case 'and':
      return query.of
        .map((child) => (child.kind === 'or' || child.kind === 'and' ? group(child) : printQuery(child)))
        .join(` ${operatorWords.and[0]} `)
    case 'not':
      return `${operatorWords.not[0]} ${query.of.kind === 'or' || query.of.kind === 'and' ? group(query.of) : printQuery(query.of)}`
    case 'near': {
      const operator = operatorWords[query.ordered ? 'before' : 'near'][0]
      return `${printOperand(query.left)} ${operator}/${query.distance} ${printOperand(query.right)}`
    }
    case 'weighted':
      return `{${query.items.map(printItem).join(' ')} | ${query.threshold}}`
    default:
      return printLeaf(query)
  }
}

const group = (query: Query) => `(${printQuery(query)})`

const compound = new Set(['or', 'and', 'not', 'near'])

const printOperand = (query: Query) => (compound.has(query.kind) ? group(query) : printQuery(query))

function printItem({ query, weight, cap }: WeightedItem): string {
  const weighed = weight === 1 && cap === 1 ? '' : `^${weight}${cap === 1 ? '' : `x${cap}`}`
  return printOperand(query) + weighed
}

type LeafQuery = Exclude<Query, { kind: 'or' | 'and' | 'not' | 'near' | 'weighted' }>

function printLeaf(query: LeafQuery): string {
  switch (query.kind) {
    case 'words':
      return printScope(query) + printWords(query.text, query.form)
    case 'prefix':
      return `${printScope(query)}${query.text}*`
    case 'country':
      return `${query.level === 'about' ? 'country' : 'mention'}:${query.code}`
    case 'person': {
      const { name, aliases = [], not = [] } = query.person
      return `person:"${[name, ...aliases, ...not.map((other) => `-${other}`)].join('|')}"`
    }
    case 'topic':
      return `topic:${query.id}`
    case 'language':
      return `lang:${query.language}`
    case 'source':
      return `source:${query.source}`
    case 'urgency':
      return `urgency${query.comparison}${query.value}`
  }
}

const printScope = ({ place, language }: Scope) =>
  (language === undefined ? '' : `${language}:`) + (place === undefined ? '' : `${place}:`)

function printWords(text: string, form: Form): string {
  const bare = !text.includes(' ') && plainWord.test(text) && readOperator(text) === undefined
  return `${form === 'exact' ? '=' : ''}${bare ? text : `"${text}"`}${form === 'cased' ? '!' : ''}`
}
