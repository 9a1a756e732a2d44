import type { WhyNot } from '../monitor.ts'
import type { Readable } from '../readable.ts'
import { clauseOf } from './clause-of.ts'
import { codeOf, LeafKind, languageOf, NodeKind, placeOf } from './compiled-index.ts'
import { isMet, scoreOf } from './decide.ts'
import type { Engine } from './engine.ts'
import { Sense } from './names.ts'
import { prove } from './prove.ts'
import { stringAt } from './string-table.ts'

/** The clauses of an expression that the dispatch read last fails, its places kept; outermost first, none when it matches. */
export const explainFailure = (engine: Engine, text: Readable, ref: number): WhyNot => ({
  matches: isMet(engine, text, ref),
  failed: failures(engine, text, ref),
})

function failures(engine: Engine, text: Readable, ref: number): WhyNot['failed'] {
  if (isMet(engine, text, ref)) return []
  const { nodeCode: code } = engine.index
  const at = codeOf(engine.index, ref)
  if (at >= 0 && code[at] === NodeKind.and)
    return Array.from(code.subarray(at + 2, at + 2 + code[at + 1]!)).flatMap((child) =>
      failures(engine, text, child),
    )
  const reason = at < 0 ? leafReason(engine, text, ref) : nodeReason(engine, text, at)
  return [{ clause: clauseOf(engine, ref), reason }]
}

function nodeReason(engine: Engine, text: Readable, at: number): string {
  const { nodeCode: code } = engine.index
  switch (code[at]) {
    case NodeKind.or:
      return 'none of these is met'
    case NodeKind.not:
      return `the dispatch has what must not be there: ${wordsFound(engine, text, code[at + 1]!)}`
    case NodeKind.weighted:
      return `its words reach ${scoreOf(engine, text, at) / 1000} of the ${code[at + 1]! / 1000} points needed`
    case NodeKind.person:
      return 'no spelling of this name stands in the dispatch'
    case NodeKind.language:
      return `the dispatch is in another language: ${text.language}`
    case NodeKind.source:
      return `the dispatch came from ${text.dispatch.source ?? 'no known source'}`
    case NodeKind.urgency:
      return `the urgency of the dispatch is ${text.dispatch.urgency ?? 'not given'}`
    case NodeKind.near:
      return 'these do not stand that near each other'
    default:
      return 'these words do not stand side by side in this order'
  }
}

function leafReason({ index }: Engine, text: Readable, leaf: number): string {
  switch (index.leafKind[leaf]) {
    case LeafKind.topic:
      return 'the dispatch was not found to be on this topic'
    case LeafKind.country:
      return countryReason(stringAt(index.names, index.leafA[leaf]!), text)
    case LeafKind.pair:
      return 'these words do not stand side by side in this order'
    default:
      return placeReason(index.leafB[leaf]!)
  }
}

function countryReason(name: string, { countries }: Readable): string {
  const isNamed = countries?.some(({ code }) => Sense.about + code === name)
  return isNamed
    ? 'the dispatch names this country but is not about it'
    : 'the dispatch does not name this country'
}

function placeReason(scope: number): string {
  const [place, language] = [placeOf(scope), languageOf(scope)]
  const where =
    place === undefined
      ? 'the dispatch'
      : place === 'headline'
        ? 'the headline'
        : `the ${place} of the dispatch`
  return language === undefined
    ? `not found in ${where}`
    : `not found in ${where}, or it is not in the language ${language}`
}

function wordsFound(engine: Engine, text: Readable, ref: number): string {
  const texts = new Set(prove(engine, text, ref).map(({ text }) => `“${text.slice(0, 60)}”`))
  return texts.size === 0 ? clauseOf(engine, ref) : [...texts].slice(0, 5).join(', ')
}
