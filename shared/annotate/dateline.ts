/** How far into a body a dateline may reach. */
const reach = 120

/** BRUXELLES (Belga) – …, El Cairo (EFE).- … */
const withAgency =
  /^[^\p{L}]*(?!\p{Ll})[\p{L}\p{M}'’.,/ -]{2,60}?,?[^()\n.]{0,25}\([^()\n]{2,40}\)\s*[-–—:.]{0,2}/u

/** WASHINGTON, Feb 26 - … */
const withDash = /^[^\p{L}]*\p{Lu}[^\n]{1,70}?\s[-–—]{1,2}\s/u

/** Agencies by the country they have their seat in. */
const seats: Readonly<Record<string, string>> = {
  AT: 'apa',
  BE: 'belga',
  BG: 'bta',
  CH: 'ats sda keystone',
  CN: 'xinhua',
  CZ: 'čtk ctk',
  DE: 'dpa',
  EG: 'mena',
  ES: 'efe europa',
  FR: 'afp',
  GB: 'reuters pa',
  IT: 'ansa adnkronos agi',
  JP: 'kyodo jiji',
  KZ: 'kazinform',
  NL: 'anp',
  PL: 'pap',
  PT: 'lusa',
  RU: 'tass тасс interfax интерфакс риа ria',
  SI: 'sta',
  TR: 'aa anadolu dha',
  UA: 'ukrinform укрінформ',
  US: 'ap upi',
}

/** The place, time and agency that a body opens with; `end` is 0 where it has none. */
export interface Dateline {
  readonly end: number
  /** The words in it, in small letters. */
  readonly words: ReadonlySet<string>
}

/**
 * The dateline of a body: it says where a dispatch was written, which is not yet what it speaks of; least of all at the
 * seat of the agency.
 */
export function datelineOf(body: string): Dateline {
  const beginning = body.slice(0, reach)
  // without a bracket the first pattern would try every length of a place's name in vain
  const agency = beginning.includes('(') ? withAgency.exec(beginning) : null
  const [found] = agency ?? withDash.exec(beginning) ?? []
  if (found === undefined) return { end: 0, words: new Set() }
  return { end: found.length, words: new Set(found.toLowerCase().split(/[^\p{L}]+/u)) }
}

/** Whether a dateline names an agency whose seat is in a country. */
export const isSeatOf = ({ words }: Dateline, code: string): boolean =>
  seats[code]?.split(' ').some((agency) => words.has(agency)) ?? false
