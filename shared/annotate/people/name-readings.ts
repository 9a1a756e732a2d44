import { givenNamesOf } from './given-names.ts'
import { type NamePart, type PersonName, readPersonName } from './person-name.ts'

const han = /^\p{Script=Han}{2,4}$/u
const compoundSurname =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|太史|端木)/u

/**
 * The ways to read a name as a watchlist gives it, the likeliest first: as written, and where its order, its hyphen or
 * its endings may mislead, mended. Empty for a name without a letter.
 */
export function readingsOf(written: string): readonly PersonName[] {
  const main = readPersonName(respaced(written))
  if (main.parts.length === 0) return []
  const unique = withoutRepeats(main)
  const readings = [unique, reversed(unique), withoutBalticEndings(unique)]
  return readings.filter((one) => one !== undefined).map((one) => ({ ...one, written }))
}

/** Spaces where a name hides them: `Alisher-Usmanov`, `JC Juncker`, `习近平`. */
function respaced(written: string): string {
  const trimmed = written.normalize('NFC').trim()
  if (han.test(trimmed)) {
    const surname = compoundSurname.exec(trimmed)?.[0] ?? [...trimmed][0]!
    return `${surname}，${trimmed.slice(surname.length)}`
  }
  const initials = trimmed.replace(/^(\p{Lu})(\p{Lu})(?=\s+\p{Lu}\p{Ll})/u, '$1. $2.')
  return /^\p{L}+-\p{L}+$/u.test(initials) ? initials.replace('-', ' ') : initials
}

function withoutRepeats(name: PersonName): PersonName {
  const seen = new Set<string>()
  const parts = name.parts.filter(({ whole }) => !seen.has(whole.letters) && seen.add(whole.letters))
  return parts.length === name.parts.length || parts.length < 2 ? name : { ...name, parts }
}

const isGiven = ({ whole }: NamePart) => givenNamesOf(whole.letters, whole.sounds).length > 0

/** Surname first without a comma: the last word is a given name and the first is none. */
function reversed(name: PersonName): PersonName | undefined {
  const { parts } = name
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (parts.length < 2 || name.surnameFirst || isGiven(first) || !isGiven(last)) return undefined
  return { ...name, parts: [...parts.slice(1), first] }
}

/** Latvian and Lithuanian give foreign names endings: *Sergejs Lavrovs*, *Vladimiras Putinas*. */
function withoutBalticEndings(name: PersonName): PersonName | undefined {
  const bare = name.parts.map(({ whole }) => whole.surface.replace(/(?<=\p{L}{3})(?:as|is|us|s)$/u, ''))
  if (name.parts.length < 2 || name.parts.some(({ whole }, at) => whole.surface === bare[at]))
    return undefined
  return readPersonName(bare.join(' '))
}
