import type { Language } from '../domain/language.ts'
import { isSomebody, type Place } from '../gazetteer/place.ts'
import { isDoubtful, isNoPlace } from './name-doubts.ts'
import type { Finding } from './scan-names.ts'

/** A finding whose country is decided. */
export interface Resolved extends Finding {
  readonly place: Place
  /** By which rule, in plain English; absent for a country's own name. */
  readonly rule?: string
}

/**
 * Decides what each finding stands for, or that it stands for no place, by what surrounds it: people's names, a state
 * after a comma, and which countries the dispatch names beyond doubt.
 */
export function resolvePlaces(findings: readonly Finding[], language: Language): Resolved[] {
  const kept = findings.filter((finding) => !isNoPlace(finding, language))
  const certain = new Set<string>()
  for (const finding of kept) if (isCertain(finding, language)) certain.add(finding.places[0]!.code)
  const resolved: Resolved[] = []
  for (let at = 0; at < kept.length; at++) {
    const finding = kept[at]!
    const within = kept[at + 1]
    const container = within !== undefined && followsComma(finding, within) ? within : undefined
    const decided = decide(finding, container, certain, language)
    if (decided !== undefined) resolved.push({ ...finding, ...decided })
  }
  return resolved
}

interface Decision {
  readonly place: Place
  readonly rule?: string
}

function decide(
  finding: Finding,
  container: Finding | undefined,
  certain: ReadonlySet<string>,
  language: Language,
): Decision | undefined {
  const [first] = finding.places
  if (first === undefined || first.kind === 'abbreviation') return undefined
  if (container !== undefined) {
    const { code, kind } = container.places[0]!
    const inside = finding.places.find((place) => place.code === code)
    if (inside !== undefined) return { place: inside, rule: 'named with what it lies in' }
    // `Moscow, Idaho` is no Moscow
    if ((kind === 'region' || kind === 'abbreviation') && first.kind !== 'demonym') return undefined
  }
  if (isCertain(finding, language)) return { place: first }
  const supported = finding.places.find(({ code }) => certain.has(code))
  const isRival = supported !== undefined && (supported === first || mayYield(first))
  if (isRival)
    return { place: supported, ...(supported === first ? {} : { rule: 'its country is named elsewhere' }) }
  return isDoubtful(finding, first, language) ? undefined : { place: first }
}

/** Only one country can be meant, and the name is no other word. */
const isCertain = (finding: Finding, language: Language) => {
  const first = finding.places[0]!
  return (
    first.kind !== 'abbreviation' &&
    !isSomebody(first.kind) &&
    !isDoubtful(finding, first, language) &&
    (first.dominant ||
      finding.places.every(
        ({ code, kind }) => code === first.code || (first.kind === 'name' && kind === 'city'),
      ))
  )
}

const mayYield = ({ kind }: Place) => kind !== 'seat'

const followsComma = (finding: Finding, next: Finding) =>
  next.field === finding.field &&
  next.from === finding.to &&
  /^,\s{1,3}$/.test(finding.words.text.slice(finding.end, next.start))
