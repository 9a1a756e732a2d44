import type { ReadText } from '../../domain/annotation.ts'
import type { Person } from '../../domain/watchlist.ts'
import { readWords } from '../../text/read-words.ts'
import { givenLikeness } from './compare-words.ts'
import { soundDistance } from './distance.ts'
import { findPerson } from './find-person.ts'
import { knownNear, knownPersonOf } from './known-lookup.ts'
import { readingsOf } from './name-readings.ts'
import type { PersonName } from './person-name.ts'
import { respellings } from './respell.ts'

const maxShown = 24

/**
 * Spellings under which a person will be found, in several scripts and languages, to be shown before a watchlist is
 * saved. A sample, the reader's own spelling first, at most 24; each one is found by the reader of people.
 */
export function spellingsOf(person: Person): string[] {
  const known = readingsOf(person.name)
    .map(knownPersonOf)
    .find((one) => one !== undefined)
  const written = [person.name, ...(person.aliases ?? []), ...(known ? [known.name, ...known.spellings] : [])]
  const given = written.map((one) => ({ language: 'und', written: one }))
  const shown = [...given, ...respellings(known?.name ?? person.name)]
    .filter((one) => findPerson(person, textOf(one.written, one.language)).length > 0)
    .map((one) => one.written)
  return [...new Set(shown)].slice(0, maxShown)
}

const maxConfused = 8
const alikeCost = 0.5

/**
 * Well-known people whom a name may be taken for: their name is found as this person's, or the surname is alike.
 * At most eight, the likeliest first; those that the watchlist already excludes (`not`) are left out.
 */
export function mayConfuse(person: Person): string[] {
  const [name] = readingsOf(person.name)
  if (name === undefined) return []
  const self = knownPersonOf(name)
  const others = knownNear(name).filter(
    ({ person: known }) => known !== self && !person.not?.includes(known.name),
  )
  const ranked = [...new Map(others.map((one) => [one.person.name, one])).values()]
    .map((known) => ({ known: known.person.name, cost: costOf(person, name, known) }))
    .filter(({ cost }) => cost <= alikeCost)
  return ranked
    .sort((a, b) => a.cost - b.cost)
    .slice(0, maxConfused)
    .map(({ known }) => known)
}

function costOf(
  person: Person,
  name: PersonName,
  known: { person: { name: string }; name: PersonName },
): number {
  if (findPerson(person, textOf(known.person.name, 'en')).length > 0) return 0
  const [mine, theirs] = [surnameOf(name), surnameOf(known.name)]
  if (mine === undefined || theirs === undefined) return Number.POSITIVE_INFINITY
  const distance = soundDistance(mine.sounds, theirs.sounds)
  return sameGivenName(name, known.name) ? distance / 2 : distance + surnameOnlyCost
}

/** Of two who share no given name, only the surname can be confused. */
const surnameOnlyCost = 0.1

function sameGivenName(name: PersonName, other: PersonName): boolean {
  const [mine, theirs] = [givenOf(name), givenOf(other)]
  return mine !== undefined && theirs !== undefined && givenLikeness(mine, theirs, 'en') !== undefined
}

const givenOf = ({ parts, surnameFirst }: PersonName) =>
  parts.length < 2 ? undefined : (surnameFirst ? parts.at(-1) : parts[0])?.whole

const surnameOf = ({ parts, surnameFirst }: PersonName) => (surnameFirst ? parts[0] : parts.at(-1))?.whole

/** A name as a text of its own. */
function textOf(name: string, language: string): ReadText {
  const body = readWords(name, language)
  return {
    dispatch: { id: '', body: name },
    language,
    headline: readWords('', language),
    body,
    leadEnd: body.count,
  }
}
