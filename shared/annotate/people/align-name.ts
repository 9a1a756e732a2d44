import type { Language } from '../../domain/language.ts'
import { givenLikeness, type Likeness, likeness, surnameLikeness } from './compare-words.ts'
import { givenNamesOf } from './given-names.ts'
import type { Sighting } from './name-index.ts'
import type { NameToken, Run } from './name-text.ts'
import { type NameWord, nameWordOf } from './name-word.ts'
import { isPatronymic, type NamePart, type PersonName } from './person-name.ts'
import { generations, regnalTitles } from './word-lists.ts'

/** A part of a name found at tokens `from` to `to` (inclusive) of a run. */
export interface PartFound extends Likeness {
  readonly part: NamePart
  readonly from: number
  readonly to: number
}

/** A name found in a run: where, how surely (0 is certain), and by which parts. */
export interface NameFound {
  readonly run: Run
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly surname: PartFound
  readonly given: PartFound | undefined
}

/** The cost from which on a name is somebody else's; the score of a finding is `1 - cost / 2`. */
export const costLimit = 1

const notFirstCost = 0.15
/** How unlike the words may be where not the first and the last name speak for the person, or an initial does. */
const shiftedLimit = 0.25
const initialLimit = 0.5
/** A given name may be less unlike than a surname: it is what tells namesakes apart. */
const unlikeGiven = 0.45
const strangerCost = 0.2
const reversedCost = 0.2
const doubleSurnameCost = 0.4

/** The name as it stands at a sighting; `undefined` where it is not this name, or somebody else's. */
export function alignName(name: PersonName, sighting: Sighting, language: Language): NameFound | undefined {
  const found =
    name.parts.length === 1 ? alignSingle(name, sighting, language) : alignPair(name, sighting, language)
  return found !== undefined && found.cost <= costLimit ? found : undefined
}

function alignSingle(
  { parts, generation, office }: PersonName,
  { run, surname: at }: Sighting,
  language: Language,
): NameFound | undefined {
  const found = findPart(parts[0]!, run, at, language, office === undefined ? likeness : givenLikeness)
  if (found === undefined || hasForeignJoint(run, found) || isDoubtful(found)) return undefined
  if (isHangul(parts[0]!.whole) !== isHangul(run[at]!.word)) return undefined
  const seen = generationAfter(run, found.to, generation !== undefined)
  const inOffice = office !== undefined && holds(office, run[found.from]!)
  if (office !== undefined && !inOffice) return undefined
  if (generation !== seen && !(inOffice && (generation === undefined || seen === undefined))) return undefined
  return { run, from: found.from, to: found.to, cost: found.cost, surname: found, given: undefined }
}

/** A Korean word has too few letters to be told from others by sound alone. */
const isHangul = ({ letters }: NameWord) => /^\p{Script=Hangul}/u.test(letters)

const singleLimit = 0.3

/** A name of one word has nothing beside it to confirm it: it must be spelt well. */
const isDoubtful = ({ cost }: PartFound) => cost > singleLimit

const holds = (office: string, { before, after }: NameToken) =>
  regnalTitles.get(before) === office || regnalTitles.get(after) === office

function alignPair(name: PersonName, sighting: Sighting, language: Language): NameFound | undefined {
  const pair = bestPair(name, sighting, language)
  if (pair === undefined) return undefined
  const { run } = sighting
  const { surname, given } = pair
  const from = Math.min(surname.from, given.from)
  const to = Math.max(surname.to, given.to)
  const rest = name.parts.filter((part) => part !== surname.part && part !== given.part)
  const penalties = [
    betweenCost(run, surname, given, rest, language),
    initialsCost(run, surname, given, rest),
    orderCost(name, run, surname, given, language),
    edgeCost(name, run, from, to, surname, given, rest),
    generationCost(name, run, to),
  ]
  const cost = penalties.reduce((sum, penalty) => sum + penalty, pair.cost)
  return { run, from, to, cost, surname, given }
}

function bestPair(
  { parts, surnameFirst }: PersonName,
  { run, surname, given }: Sighting,
  language: Language,
) {
  let best: { surname: PartFound; given: PartFound; cost: number } | undefined
  for (const [s, surnamePart] of parts.entries()) {
    if (surnamePart.patronymic || (s === 0 && !surnameFirst)) continue
    const surnameFound = findPart(surnamePart, run, surname, language, surnameLikeness)
    if (surnameFound === undefined) continue
    for (const [g, givenPart] of parts.entries()) {
      if (g === s || (g > 0 && isInitial(givenPart)) || givenPart.patronymic || (g > s && !surnameFirst))
        continue
      const givenFound = findPart(givenPart, run, given, language, surnameFirst ? likeness : givenLikeness)
      if (givenFound === undefined || overlaps(surnameFound, givenFound)) continue
      const shifted = surnameFirst ? 0 : (g > 0 ? 1 : 0) + (s < parts.length - 1 ? 1 : 0)
      const alike = surnameFound.cost + givenFound.cost
      if (givenFound.cost > unlikeGiven) continue
      if (alike > limitOf(shifted, givenFound)) continue
      const cost = alike + shifted * notFirstCost
      if (best === undefined || cost < best.cost) best = { surname: surnameFound, given: givenFound, cost }
    }
  }
  return best
}

const limitOf = (shifted: number, { rule }: PartFound) =>
  shifted > 0 ? shiftedLimit : rule === 'initial' ? initialLimit : costLimit

const overlaps = (a: PartFound, b: PartFound) => a.from <= b.to && b.from <= a.to

type Compare = (sought: NameWord, seen: NameWord, language: Language) => Likeness | undefined

/** A part at a token: word by word, or written together where the other writes it apart. */
function findPart(
  part: NamePart,
  run: Run,
  at: number,
  language: Language,
  compare: Compare,
): PartFound | undefined {
  const { words, whole } = part
  const end = at + words.length - 1
  if (words.length > 1 && end < run.length) {
    const each = words.map((word, offset) => compare(word, run[at + offset]!.word, language))
    if (each.every((one) => one !== undefined))
      return { ...worst(each as Likeness[]), part, from: at, to: end }
  }
  const alone = lesser(
    compare(whole, run[at]!.word, language),
    part.together && compare(part.together, run[at]!.word, language),
  )
  if (alone !== undefined) return { ...alone, part, from: at, to: at }
  const next = run[at + 1]
  if (next === undefined || next.afterComma || whole.letters.length < 5) return undefined
  if (compare === surnameLikeness && !next.joined && !divine.test(next.word.letters)) return undefined
  const together = compare(whole, nameWordOf(run[at]!.word.surface + next.word.letters), language)
  return together === undefined ? undefined : { ...together, part, from: at, to: at + 1 }
}

/** *Nasrallah* is two words in Arabic, as is *Saladin*. */
const divine = /^ال(?:له|دين)$/

const lesser = (a: Likeness | undefined, b: Likeness | undefined) =>
  a === undefined || (b !== undefined && b.cost < a.cost) ? b : a

function worst(each: readonly Likeness[]): Likeness {
  const cost = each.reduce((sum, one) => sum + one.cost, 0)
  return { cost, rule: each.reduce((a, b) => (b.cost > a.cost ? b : a)).rule }
}

/** Words between given name and surname: other given names must agree, patronymics and initials too. */
function betweenCost(
  run: Run,
  surname: PartFound,
  given: PartFound,
  rest: readonly NamePart[],
  language: Language,
): number {
  let cost = 0
  const [first, second] = surname.from < given.from ? [surname, given] : [given, surname]
  for (let at = first.to + 1; at < second.from; at++) {
    const { word } = run[at]!
    if (
      word.role === 'particle' ||
      word.role === 'title' ||
      rest.some((part) => agrees(part, word, language))
    )
      continue
    if (run[at]!.joined && at === given.to + 1) return Number.POSITIVE_INFINITY
    const rivals = rest.filter(({ patronymic }) => patronymic === isPatronymic(word.letters))
    if (rivals.length > 0) return Number.POSITIVE_INFINITY
    cost += word.role === 'initial' || isPatronymic(word.letters) ? 0 : strangerCost
  }
  return cost
}

/** Where name and text both have middle initials they are the same ones: *George W.* is not *George H. W.* */
function initialsCost(run: Run, surname: PartFound, given: PartFound, rest: readonly NamePart[]): number {
  const [first, second] = surname.from < given.from ? [surname, given] : [given, surname]
  const seen = run
    .slice(first.to + 1, second.from)
    .filter(({ word, joined }) => word.role === 'initial' && !joined)
  const sought = rest.filter(isInitial)
  const differ = seen.length > 0 && sought.length > 0 && seen.length !== sought.length
  return differ ? Number.POSITIVE_INFINITY : 0
}

const isInitial = ({ words }: NamePart) => words.every(({ role }) => role === 'initial')

const agrees = ({ words, whole }: NamePart, seen: NameWord, language: Language) =>
  [whole, ...words].some(
    (word) =>
      givenLikeness(word, seen, language) !== undefined || likeness(word, seen, language) !== undefined,
  )

const surnameFirstLanguages = new Set(['hu', 'zh', 'ja', 'ko', 'vi', 'kk'])

/** Surname first is the wire's or the country's habit, or else doubtful; never where both could be given names. */
function orderCost(
  { surnameFirst, parts }: PersonName,
  run: Run,
  surname: PartFound,
  given: PartFound,
  language: Language,
) {
  if (surnameFirst || given.from < surname.from) return 0
  const token = run[surname.from]!
  if (run[given.from]!.afterComma || (token.capitals && !run[given.from]!.capitals)) return 0
  if (surnameFirstLanguages.has(language)) return 0
  const couldBeGiven = givenNamesOf(token.word.letters, token.word.sounds).length > 0
  const couldBeLonger = surname.cost > 0 && goesOnAfter(run, given.to, parts)
  return couldBeGiven || couldBeLonger ? Number.POSITIVE_INFINITY : reversedCost
}

/** What stands right before and after: a hyphenated second half, an unknown first or last name. */
function edgeCost(
  { parts }: PersonName,
  run: Run,
  from: number,
  to: number,
  surname: PartFound,
  given: PartFound,
  rest: readonly NamePart[],
): number {
  const before = run[from - 1]
  const after = run[to + 1]
  const missing = rest.some((part) => !part.patronymic && !isInitial(part))
  const partial = given.part !== parts[0] || missing
  if (partial && surname.from > given.from && isStranger(before, run[from]!, parts))
    return Number.POSITIVE_INFINITY
  if (
    given.rule === 'initial' &&
    before?.word.role === 'name' &&
    given.from === from &&
    !isOneOf(parts, before.word)
  )
    return Number.POSITIVE_INFINITY
  let cost = 0
  if (run[from]!.joined && before?.word.role === 'name')
    cost += given.from === from ? costLimit : doubleSurnameCost
  if (after?.joined && !after.small && after.word.role === 'name')
    cost += given.to === to ? costLimit : doubleSurnameCost
  if (surname.to === to && isGivenName(surname.part.whole) && goesOnAfter(run, to, parts))
    cost += doubleSurnameCost
  return cost
}

/** Whether another name word follows that the name does not have. */
function goesOnAfter(run: Run, at: number, parts: readonly NamePart[]): boolean {
  const after = run[at + 1]
  return after?.word.role === 'name' && !after.afterComma && !after.joined && !isOneOf(parts, after.word)
}

const isGivenName = ({ letters, sounds }: NameWord) => givenNamesOf(letters, sounds).length > 0

/** Whether somebody else's given name stands before. */
const isStranger = (before: NameToken | undefined, first: NameToken, parts: readonly NamePart[]) =>
  before?.word.role === 'name' &&
  !first.afterComma &&
  isGivenName(before.word) &&
  !isOneOf(parts, before.word)

const isOneOf = (parts: readonly NamePart[], { letters }: NameWord) =>
  parts.some(({ words }) => words.some((word) => word.letters === letters))

function hasForeignJoint(run: Run, { from, to }: PartFound): boolean {
  const joint = (token: NameToken | undefined) => token?.word.role === 'name' && !token.small
  return (run[from]!.joined && joint(run[from - 1])) || (run[to + 1]?.joined === true && joint(run[to + 1]))
}

/** *Bush* and *Bush Jr.* are two people. */
function generationCost({ generation }: PersonName, run: Run, to: number): number {
  const seen = generationAfter(run, to, generation !== undefined)
  if (seen === generation || (seen === undefined && generation === 'senior')) return 0
  return Number.POSITIVE_INFINITY
}

function generationAfter(run: Run, to: number, expected: boolean): string | undefined {
  const after = run[to + 1]
  if (after === undefined) return undefined
  // a lone I is a numeral only where one is looked for: elsewhere it is the pronoun
  if (expected && after.word.surface === 'I' && !after.dotted) return '1'
  return after.word.role === 'generation' || expected ? generations.get(after.word.letters) : undefined
}
