import type { Language } from '../../domain/language.ts'
import { givenLikeness, likeness } from './compare-words.ts'
import { tellsOffice } from './country-word.ts'
import type { PartFound } from './find-part.ts'
import { generationNamed } from './generations.ts'
import { givenNamesOf } from './given-names.ts'
import type { NameToken, Run } from './name-text.ts'
import type { NameWord } from './name-word.ts'
import { isPatronymic, type NamePart, type PersonName } from './person-name.ts'

/** What speaks against a name whose given name and surname agree: costs to add, infinite where it is somebody else. */

/** The cost from which on a name is somebody else's; the score of a finding is `1 - cost / 2`. */
export const costLimit = 1

const strangerCost = 0.2
const reversedCost = 0.2
const doubleSurnameCost = 0.4

/** Words between given name and surname: other given names must agree, patronymics and initials too. */
export function betweenCost(
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
export function initialsCost(
  run: Run,
  surname: PartFound,
  given: PartFound,
  rest: readonly NamePart[],
): number {
  const [first, second] = surname.from < given.from ? [surname, given] : [given, surname]
  const seen = run
    .slice(first.to + 1, second.from)
    .filter(({ word, joined }) => word.role === 'initial' && !joined)
  const sought = rest.filter(isInitial)
  const differ = seen.length > 0 && sought.length > 0 && seen.length !== sought.length
  return differ ? Number.POSITIVE_INFINITY : 0
}

export const isInitial = ({ words }: NamePart) => words.every(({ role }) => role === 'initial')

const agrees = ({ words, whole }: NamePart, seen: NameWord, language: Language) =>
  [whole, ...words].some(
    (word) =>
      givenLikeness(word, seen, language) !== undefined || likeness(word, seen, language) !== undefined,
  )

const surnameFirstLanguages = new Set(['hu', 'zh', 'ja', 'ko', 'vi', 'kk'])

/** Surname first is the wire's or the country's habit, or else doubtful; never where both could be given names. */
export function orderCost(
  { surnameFirst, parts }: PersonName,
  run: Run,
  surname: PartFound,
  given: PartFound,
  language: Language,
) {
  const token = run[surname.from]!
  const isFirst = surname.from < given.from
  // a title before a name, or after a comma, is a title: King Stephen, Stephen, King of England
  if (token.word.role === 'title' && (isFirst || token.afterComma)) return Number.POSITIVE_INFINITY
  if (surnameFirst || !isFirst) return 0
  if (run[given.from]!.afterComma || (token.capitals && !run[given.from]!.capitals)) return 0
  if (surnameFirstLanguages.has(language)) return 0
  const couldBeGiven = givenNamesOf(token.word.letters, token.word.sounds).length > 0
  const couldBeLonger =
    surname.rule !== 'same' &&
    goesOnAfter(run, given.to, parts) &&
    !isPatronymic(run[given.to + 1]!.word.letters)
  return couldBeGiven || couldBeLonger ? Number.POSITIVE_INFINITY : reversedCost
}

/** What stands right before and after: a hyphenated second half, an unknown first or last name. */
export function edgeCost(
  { parts }: PersonName,
  run: Run,
  from: number,
  to: number,
  surname: PartFound,
  given: PartFound,
  rest: readonly NamePart[],
  language: Language,
): number {
  const before = run[from - 1]
  const after = run[to + 1]
  const missing = rest.some((part) => !part.patronymic && !isInitial(part))
  const partial = given.part !== parts[0] || missing
  if (partial && surname.from > given.from && isStranger(before, run[from]!, parts, language))
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
const isStranger = (
  before: NameToken | undefined,
  first: NameToken,
  parts: readonly NamePart[],
  language: Language,
) =>
  before?.word.role === 'name' &&
  !first.afterComma &&
  isGivenName(before.word) &&
  !tellsOffice(before, first, language) &&
  !isOneOf(parts, before.word)

const isOneOf = (parts: readonly NamePart[], { letters }: NameWord) =>
  parts.some(({ words }) => words.some((word) => word.letters === letters))

/** *Bush* and *Bush Jr.* are two people. */
export function generationCost({ generation }: PersonName, run: Run, to: number): number {
  const seen = generationAfter(run, to, generation !== undefined)
  if (seen === generation || (seen === undefined && generation === 'senior')) return 0
  return Number.POSITIVE_INFINITY
}

export function generationAfter(run: Run, to: number, expected: boolean): string | undefined {
  const after = run[to + 1]
  if (after === undefined) return undefined
  // a lone I is a numeral only where one is looked for: elsewhere it is the pronoun
  if (expected && after.word.surface === 'I' && !after.dotted) return '1'
  return after.word.role === 'generation' || expected ? generationNamed(after.word.letters) : undefined
}
