/** How far into a body a dateline may reach. */
const reach = 120

const patterns = [
  // BRUXELLES (Belga) – …, El Cairo (EFE).- …
  /^[^\p{L}]*(?!\p{Ll})[\p{L}\p{M}'’.,/ -]{2,60}?,?[^()\n.]{0,25}\([^()\n]{2,40}\)\s*[-–—:.]{0,2}/u,
  // WASHINGTON, Feb 26 - …
  /^[^\p{L}]*\p{Lu}[^\n]{1,70}?\s[-–—]{1,2}\s/u,
]

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
  for (const pattern of patterns) {
    const found = pattern.exec(beginning)
    if (found !== null) {
      const words = new Set(found[0].toLowerCase().split(/[^\p{L}]+/u))
      return { end: found[0].length, words }
    }
  }
  return { end: 0, words: new Set() }
}

/** Whether a dateline names an agency whose seat is in a country. */
export const isSeatOf = ({ words }: Dateline, code: string): boolean =>
  seats[code]?.split(' ').some((agency) => words.has(agency)) ?? false
