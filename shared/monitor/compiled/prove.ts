import type { Evidence, Span } from '../../domain/evidence.ts'
import { bodyStart } from '../positions.ts'
import type { Readable } from '../readable.ts'
import { clauseOf } from './clause-of.ts'
import { codeOf, LeafKind, NodeKind } from './compiled-index.ts'
import { isMet, scoreOf, sidesOf, spansOfPerson, stretchesOf, worthOf } from './decide.ts'
import type { Engine } from './engine.ts'
import { Sense } from './names.ts'
import { followed, following, type Stretch } from './nearness.ts'
import { stringAt } from './string-table.ts'

/** Spans shown of one clause; a word that stands a hundred times is not proven better by all of them. */
const spansPerClause = 10

/** The parts that prove an expression, each by its ref, and by which rule where that is not plain to see. */
type Proofs = Map<number, string | undefined>

/**
 * The spans that prove an expression which the dispatch read last meets, its places kept: in the order of their
 * clauses, and of the text within each. Filters and negations prove nothing and are left out.
 */
export function prove(engine: Engine, text: Readable, ref: number): readonly Evidence[] {
  // what most ask for is one leaf, and its claim is theirs
  if (ref < engine.index.leafCount) return claimOf(engine, text, ref)
  const proofs: Proofs = new Map()
  addProofs(engine, text, ref, undefined, proofs)
  return joinClaims(Array.from(proofs, ([part, because]) => weighed(claimOf(engine, text, part), because)))
}

function addProofs(
  engine: Engine,
  text: Readable,
  ref: number,
  because: string | undefined,
  proofs: Proofs,
): void {
  const { nodeCode: code } = engine.index
  const at = codeOf(engine.index, ref)
  switch (at < 0 ? undefined : code[at]) {
    case NodeKind.and:
    case NodeKind.or:
      for (let child = at + 2; child < at + 2 + code[at + 1]!; child++)
        if (isMet(engine, text, code[child]!)) addProofs(engine, text, code[child]!, because, proofs)
      break
    case NodeKind.weighted:
      addWeighed(engine, text, at, proofs)
      break
    case NodeKind.not:
    case NodeKind.language:
    case NodeKind.source:
    case NodeKind.urgency:
      break
    default:
      if (!proofs.has(ref)) proofs.set(ref, because)
  }
}

/** The items of a weighted list that speak for it, each with what it adds. */
function addWeighed(engine: Engine, text: Readable, at: number, proofs: Proofs): void {
  const { nodeCode: code } = engine.index
  const total = `score ${scoreOf(engine, text, at) / 1000} of ${code[at + 1]! / 1000}`
  for (let item = at + 3; item < at + 3 + code[at + 2]! * 3; item += 3) {
    const worth = worthOf(engine, text, item)
    if (worth > 0) addProofs(engine, text, code[item]!, `${total}; this adds ${worth / 1000}`, proofs)
  }
}

const weighed = (claim: readonly Evidence[], because: string | undefined): readonly Evidence[] =>
  because === undefined ? claim : claim.map((evidence) => ({ because, ...evidence }))

/** Claims in the order of their clauses, a span of one clause only once. */
function joinClaims(claims: readonly (readonly Evidence[])[]): readonly Evidence[] {
  if (claims.length === 1) return claims[0]!
  const clause = (claim: readonly Evidence[]) => claim[0]?.clause ?? ''
  const sorted = claims.toSorted((a, b) => (clause(a) < clause(b) ? -1 : clause(a) > clause(b) ? 1 : 0))
  const joined: Evidence[] = []
  for (const [i, claim] of sorted.entries()) {
    const isAgain = i > 0 && clause(sorted[i - 1]!) === clause(claim)
    for (const evidence of claim)
      if (!isAgain || !joined.some((other) => isSame(other, evidence))) joined.push(evidence)
  }
  return joined
}

const isSame = (a: Evidence, b: Evidence) =>
  a.clause === b.clause && a.field === b.field && a.start === b.start && a.end === b.end

/** What proves one part; worked out once for a dispatch, however many expressions have it. */
function claimOf(engine: Engine, text: Readable, ref: number): readonly Evidence[] {
  const { claims } = engine.scratch
  const known = claims.get(ref)
  if (known !== undefined) return known
  const written = clauseOf(engine, ref)
  const clause = written.length > 2000 ? `${written.slice(0, 1999)}…` : written
  const claim = spansOf(engine, text, ref)
    .slice(0, spansPerClause)
    .map(({ field, start, end, text, because }) => ({
      clause,
      field,
      start,
      end,
      text,
      ...(because !== undefined && { because }),
    }))
  claims.set(ref, claim)
  return claim
}

function spansOf(engine: Engine, text: Readable, ref: number): readonly Span[] {
  const { leafKind, nodeCode: code } = engine.index
  const at = codeOf(engine.index, ref)
  const node = at < 0 ? undefined : code[at]
  if (node === NodeKind.person) return spansOfPerson(engine, text, code[at + 1]!)
  if (at < 0 && (leafKind[ref] === LeafKind.country || leafKind[ref] === LeafKind.topic))
    return mentioned(engine, text, ref)
  const places = node === NodeKind.near ? nearPlaces(engine, at) : stretchesOf(engine, ref)
  return places.slice(0, spansPerClause).map((place) => spanOf(place, text))
}

/** What of each side of nearness has something of the other near enough, each once, in the order of the text. */
function nearPlaces(engine: Engine, at: number): Stretch[] {
  const { left, right, distance, ordered } = sidesOf(engine, at)
  const near = [...followed(left, right, distance), ...following(left, right, distance)]
  if (!ordered) near.push(...followed(right, left, distance), ...following(right, left, distance))
  near.sort((a, b) => a.first - b.first || a.last - b.last)
  return near.filter(({ first, last }, i) => first !== near[i - 1]?.first || last !== near[i - 1]?.last)
}

/** What shows the country or topic of a leaf. */
function mentioned({ index }: Engine, text: Readable, leaf: number): readonly Span[] {
  const name = stringAt(index.names, index.leafA[leaf]!)
  const [sense, id] = [name[0], name.slice(1)]
  if (sense === Sense.topic) return text.topics?.find((topic) => topic.id === id)?.evidence ?? []
  return text.countries?.find(({ code }) => code === id)?.evidence ?? []
}

/** The text from the first to the last word of a stretch. */
function spanOf({ first, last }: Stretch, { headline, body }: Readable): Span {
  const [field, words, from] =
    first < bodyStart ? (['headline', headline, 0] as const) : (['body', body, bodyStart] as const)
  const start = words.start[first - from]!
  const end = words.end[last - from]!
  return { field, start, end, text: words.text.slice(start, end) }
}
