import type { ReadText } from '../../domain/annotation.ts'
import type { Span } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Person } from '../../domain/watchlist.ts'
import { givenNames as commonGivenNames } from '../../gazetteer/given-names.ts'
import { alignName, isHangul, type NameFound } from './align-name.ts'
import { likeness } from './compare-words.ts'
import { tellsOffice } from './country-word.ts'
import { explain, explainSurname } from './explain.ts'
import type { PartFound } from './find-part.ts'
import { givenNamesOf } from './given-names.ts'
import { isSureAlone } from './lone-surname.ts'
import { hasInitial, nameIndexOf, type Sighting } from './name-index.ts'
import type { NameToken, Run } from './name-text.ts'
import { isNamedAfter } from './named-after.ts'
import type { PersonName } from './person-name.ts'
import { type Profile, profileOf } from './profile.ts'

/**
 * Where a text names a person: each full name, and then the surname alone wherever it can only be the same person.
 *
 * Without one full name (or a name of one word that the watchlist gives) nothing is found.
 */
export function findPerson(person: Person, text: ReadText): Span[] {
  const profile = profileOf(person)
  const full = fullNames(profile, text)
  // most who share a name key with a text are not in it
  if (full.length === 0 && profile.lone.length === 0 && profile.literals.length === 0) return []
  const spans = full.map((found) => spanOf(text, found.run, found.from, found.to, explain(found)))
  const literal = literalNames(profile, text)
  const again = full.length > 0 ? surnamesAlone(full, text) : loneSurnames(profile, text)
  return [...spans, ...literal, ...again].sort((a, b) => compareFields(a, b) || a.start - b.start)
}

const compareFields = (a: Span, b: Span) => (a.field === b.field ? 0 : a.field === 'headline' ? -1 : 1)

function fullNames({ names, excluded }: Profile, text: ReadText): NameFound[] {
  const { byKey } = nameIndexOf(text)
  let best: Map<NameToken, NameFound> | undefined
  for (const { name, keys, ownScriptOnly } of names)
    for (const sighting of sightingsOf(name, keys, byKey)) {
      if (ownScriptOnly && !isInScriptOf(name, sighting.run[sighting.surname]!)) continue
      const found = alignName(name, sighting, text.language)
      if (found === undefined || isOfAThing(found, text)) continue
      if (excluded.some((other) => (alignName(other, sighting, text.language)?.cost ?? 9) <= found.cost))
        continue
      const token = found.run[found.surname.from]!
      best ??= new Map()
      if ((best.get(token)?.cost ?? 9) > found.cost) best.set(token, found)
    }
  return best === undefined ? [] : [...best.values()]
}

const isOfAThing = ({ run, from, to, surname, given }: NameFound, text: ReadText) =>
  isNamedAfter(text, run, from, to, surname.rule === 'case form' || given?.rule === 'case form')

const isInScriptOf = ({ parts }: PersonName, { word }: NameToken) =>
  parts[0]!.whole.sounds.script === word.sounds.script && isHangul(parts[0]!.whole) === isHangul(word)

/** Where any of the keys of a name was seen, each place once. */
function sightingsOf(
  name: PersonName,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Sighting[]>,
): readonly Sighting[] {
  let seen: readonly Sighting[] = []
  for (const key of keys) {
    const more = byKey.get(key)
    if (more !== undefined) seen = seen.length === 0 ? more : [...new Set([...seen, ...more])]
  }
  return name.parts.length > 1 && hasInitial(name.parts[0]!) ? seen.flatMap((one) => widened(one)) : seen
}

/** An initial in the watchlist says little of where the given name is: any word near the surname may be it. */
function widened(sighting: Sighting): readonly Sighting[] {
  const near = [-3, -2, -1, 1, 2].map((step) => sighting.surname + step)
  return near.filter((at) => sighting.run[at] !== undefined).map((given) => ({ ...sighting, given }))
}

/** Names in Han characters or kana, found letter by letter. */
function literalNames({ literals }: Profile, text: ReadText): Span[] {
  const { literals: present } = nameIndexOf(text)
  return literals
    .filter(({ key }) => present.has(key))
    .flatMap(({ text: name }) =>
      (['headline', 'body'] as const).flatMap((field) =>
        occurrences(text[field].text, name).map((start) => ({
          field,
          start,
          end: start + name.length,
          text: name,
        })),
      ),
    )
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at)
  return found
}

/** The surname of somebody so well known that the wires write no more, unless a namesake stands in the text. */
function loneSurnames({ lone, excluded }: Profile, text: ReadText): Span[] {
  const { byKey } = nameIndexOf(text)
  const spans = new Map<NameToken, Span>()
  for (const { name, keys, ownScriptOnly } of lone) {
    const part = name.surnameFirst ? name.parts[0]! : name.parts.at(-1)!
    for (const { run, surname: at } of keys.flatMap((key) => byKey.get(key) ?? [])) {
      const token = run[at]!
      if (ownScriptOnly && !isInScriptOf(name, token)) continue
      const found = likeness(part.whole, token.word, text.language)
      if (found === undefined || !isSureAlone(found, part.whole, token)) continue
      if (isNamedAfter(text, run, at, at, found.rule === 'case form')) continue
      if (namesAnother(run[at - 1], token, text.language) || isJoinedOn(run, at)) return []
      if (goesOn(run, at, text.language) || excluded.some(({ parts }) => parts.length === 1)) continue
      spans.set(
        token,
        spanOf(text, run, at, at, `${token.word.surface} alone: the wires call ${name.written} so`),
      )
    }
  }
  return [...spans.values()]
}

const goesOn = (run: Run, at: number, language: Language) =>
  (run[at + 1]?.word.role === 'name' && !run[at + 1]!.afterComma) ||
  (run[at - 1]?.word.role === 'name' &&
    !run[at]!.afterComma &&
    !tellsOffice(run[at - 1]!, run[at]!, language))

function surnamesAlone(full: readonly NameFound[], text: ReadText): Span[] {
  const covered = new Set(full.flatMap(({ run, from, to }) => run.slice(from, to + 1)))
  const surnames = new Map(full.filter(({ given }) => given).map(({ surname }) => [surname.part, surname]))
  const spans: Span[] = []
  for (const run of nameIndexOf(text).runs)
    run.forEach((token, at) => {
      if (covered.has(token)) return
      for (const surname of surnames.values()) {
        if (!isSurnameAlone(surname, run, at, text)) continue
        covered.add(token)
        spans.push(spanOf(text, run, at, at, explainSurname(surname, token)))
        return
      }
    })
  return spans
}

const surestCost = 0.3

function isSurnameAlone({ part }: PartFound, run: Run, at: number, text: ReadText): boolean {
  const { language } = text
  const token = run[at]!
  if (token.word.role !== 'name' || !part.whole.skeletons.some((one) => token.word.skeletons.includes(one)))
    return false
  const found = likeness(part.whole, token.word, language)
  if (found === undefined || found.cost > surestCost) return false
  if (isNamedAfter(text, run, at, at, found.rule === 'case form')) return false
  return !namesAnother(run[at - 1], token, language) && !isJoinedOn(run, at)
}

/** Whether a name is hyphenated on: *Clinton-Davis*, but not *Clinton-nahe*. */
const isJoinedOn = (run: Run, at: number) => run[at + 1]?.joined === true && !run[at + 1]!.small

/** A first name or an initial before a surname means somebody else: the right one would be a full name. */
function namesAnother(before: NameToken | undefined, token: NameToken, language: Language): boolean {
  if (before === undefined || token.afterComma) return false
  const { word } = before
  if (token.joined || word.role === 'initial') return true
  if (word.role !== 'name') return false
  if (commonGivenNames.has(word.letters)) return true
  return givenNamesOf(word.letters, word.sounds).length > 0 && !tellsOffice(before, token, language)
}

function spanOf(text: ReadText, run: Run, from: number, to: number, because: string): Span {
  const { field, start } = run[from]!
  const end = run[to]!.end
  return { field, start, end, text: text[field].text.slice(start, end), because }
}
