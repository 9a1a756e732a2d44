import { Shape } from '../domain/words.ts'
import {
  doubtfulAtSentenceStart,
  doubtfulCountries,
  doubtfulInCapitals,
  doubtfulNames,
  halfNames,
  plainWords,
} from '../gazetteer/doubtful-names.ts'
import { givenNames, placesAsGivenNames } from '../gazetteer/given-names.ts'
import { isSomebody, type Place } from '../gazetteer/place.ts'
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
export function resolvePlaces(findings: readonly Finding[]): Resolved[] {
  const kept = findings.filter(
    (finding) =>
      !isPlainWord(finding) && !isHalfName(finding) && !isArticleAndPlainWord(finding) && !isPerson(finding),
  )
  const certain = new Set<string>()
  for (const finding of kept) if (isCertain(finding)) certain.add(finding.places[0]!.code)
  const resolved: Resolved[] = []
  for (let at = 0; at < kept.length; at++) {
    const finding = kept[at]!
    const within = kept[at + 1]
    const container = within !== undefined && followsComma(finding, within) ? within : undefined
    const decided = decide(finding, container, certain)
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
  if (isCertain(finding)) return { place: first }
  const supported = finding.places.find(({ code }) => certain.has(code))
  const isRival = supported !== undefined && (supported === first || mayYield(first))
  if (isRival)
    return { place: supported, ...(supported === first ? {} : { rule: 'its country is named elsewhere' }) }
  return isDoubtful(finding, first) ? undefined : { place: first }
}

/** Only one country can be meant, and the name is no other word. */
const isCertain = (finding: Finding) => {
  const first = finding.places[0]!
  return (
    first.kind !== 'abbreviation' &&
    !isSomebody(first.kind) &&
    !isDoubtful(finding, first) &&
    (first.dominant ||
      finding.places.every(
        ({ code, kind }) => code === first.code || (first.kind === 'name' && kind === 'city'),
      ))
  )
}

const mayYield = ({ kind }: Place) => kind !== 'seat'

function isDoubtful({ words, from, to, shouted }: Finding, place: Place): boolean {
  if (place.weak) return true
  const word = to === from + 1 ? words.folded[from]! : words.folded.slice(from, to).join(' ')
  if (shouted && doubtfulInCapitals.has(word)) return true
  if (words.shape[from]! & Shape.sentenceStart && doubtfulAtSentenceStart.has(word)) return true
  return place.kind === 'name'
    ? doubtfulCountries.has(word)
    : place.kind === 'city' && doubtfulNames.has(word)
}

const isPlainWord = ({ words, from, to }: Finding) => to === from + 1 && plainWords.has(words.folded[from]!)

/** `sino` where no other half follows: a conjunction in Spanish and Italian. */
const isHalfName = ({ words, from, to }: Finding) =>
  to === from + 1 &&
  halfNames.has(words.folded[from]!) &&
  (to >= words.count || !(words.shape[to]! & Shape.joined))

/**
 * `La paz`, `La réunion`: the capital is the article's, which opens a sentence, and the word behind it has none. Or none
 * has one, as in Dutch `de klerk`.
 */
const isArticleAndPlainWord = ({ words, from, to }: Finding) =>
  to > from + 1 && articles.has(words.folded[from]!) && !(words.shape[from + 1]! & looksLikeName)

const looksLikeName = Shape.capitalised | Shape.allCapitals | Shape.bigram

const articles = new Set('la le les el los las il lo the den die der das de al'.split(' '))

/** `Jack London`, `Jordan Belfort`: a name of one word beside the rest of somebody's name. */
function isPerson({ words, from, to, places, shouted }: Finding): boolean {
  const kind = places[0]!.kind
  if (
    to !== from + 1 ||
    kind === 'demonym' ||
    kind === 'seat' ||
    isSomebody(kind) ||
    words.shape[from]! & Shape.bigram
  )
    return false
  if (
    from > 0 &&
    words.sentence[from - 1] === words.sentence[from] &&
    words.start[from]! - words.end[from - 1]! === 1
  ) {
    const before = words.folded[from - 1]!
    if (words.shape[from - 1]! & Shape.capitalised && givenNames.has(before)) return true
  }
  if (shouted) return false
  return (
    placesAsGivenNames.has(words.folded[from]!) &&
    to < words.count &&
    words.start[to]! - words.end[from]! === 1 &&
    words.sentence[to] === words.sentence[from] &&
    (words.shape[to]! & (Shape.capitalised | Shape.allCapitals)) === Shape.capitalised
  )
}

const followsComma = (finding: Finding, next: Finding) =>
  next.field === finding.field &&
  next.from === finding.to &&
  /^,\s{1,3}$/.test(finding.words.text.slice(finding.end, next.start))
