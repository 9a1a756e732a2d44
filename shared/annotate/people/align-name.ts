import type { Language } from '../../domain/language.ts'
import { givenLikeness, likeness, surnameLikeness } from './compare-words.ts'
import { isCountryWord } from './country-word.ts'
import { findPart, type PartFound } from './find-part.ts'
import { isBare } from './lone-surname.ts'
import type { Sighting } from './name-index.ts'
import {
  betweenCost,
  costLimit,
  edgeCost,
  generationAfter,
  generationCost,
  initialsCost,
  isInitial,
  orderCost,
} from './name-penalties.ts'
import type { NameToken, Run } from './name-text.ts'
import type { NameWord } from './name-word.ts'
import { officeBeside } from './offices.ts'
import type { PersonName } from './person-name.ts'

/** A name found in a run: where, how surely (0 is certain), and by which parts. */
export interface NameFound {
  readonly run: Run
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly surname: PartFound
  readonly given: PartFound | undefined
}

const notFirstCost = 0.15
/** How unlike the words may be where not the first and the last name speak for the person, or an initial does. */
const shiftedLimit = 0.25
const initialLimit = 0.5
/** A given name may be less unlike than a surname: it is what tells namesakes apart. */
const unlikeGiven = 0.45

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
  const inOffice = office !== undefined && holds(office, run, found.from, language)
  if (!inOffice && isBare(parts[0]!.whole, run[at]!.word)) return undefined
  if (office !== undefined && !inOffice) return undefined
  if (generation !== seen && !(inOffice && (generation === undefined || seen === undefined))) return undefined
  return { run, from: found.from, to: found.to, cost: found.cost, surname: found, given: undefined }
}

/** A Korean word has too few letters to be told from others by sound alone. */
export const isHangul = ({ letters }: NameWord) => /^\p{Script=Hangul}/u.test(letters)

const singleLimit = 0.25

/** A name of one word has nothing beside it to confirm it: it must be spelt well. */
const isDoubtful = ({ cost }: PartFound) => cost > singleLimit

/** Whether the office stands beside a name, or before the country whose office it is: *король Испании Филипп*. */
function holds(office: string, run: Run, at: number, language: Language): boolean {
  const { before, after } = run[at]!
  if (officeBeside(before) === office || officeBeside(after) === office) return true
  const last = run[at - 1]
  return last !== undefined && officeBeside(last.before) === office && isCountryWord(last.word, language)
}

const oneHan = /^\p{Script=Han}$/u

/** Whether a Chinese surname stands there without the dot of foreign names: only who has one may be meant. */
const isChinese = ({ run, surname }: Sighting) => oneHan.test(run[surname]!.word.surface)

function alignPair(name: PersonName, sighting: Sighting, language: Language): NameFound | undefined {
  if (!name.surnameFirst && isChinese(sighting)) return undefined
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
    edgeCost(name, run, from, to, surname, given, rest, language),
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

function hasForeignJoint(run: Run, { from, to }: PartFound): boolean {
  const joint = (token: NameToken | undefined) => token?.word.role === 'name' && !token.small
  return (run[from]!.joined && joint(run[from - 1])) || (run[to + 1]?.joined === true && joint(run[to + 1]))
}
