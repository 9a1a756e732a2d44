import type { CountryMention, ReadText } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import { countryName } from '../gazetteer/find-country.ts'
import { datelineEnd } from './dateline.ts'
import { type Resolved, resolvePlaces } from './resolve-places.ts'
import { measureSalience } from './salience.ts'
import { scanNames } from './scan-names.ts'

/** Evidence kept for one country; more proves nothing more. */
const maxEvidence = 50

/**
 * The countries a text names, each with its evidence, and whether it is about them; in the order of first mention.
 *
 * Names in the language of the dispatch with their inflections, demonyms and adjectives, capitals and big cities, states
 * and provinces, and seats of power. Dissolved states are none of today's (the Soviet Union, Yugoslavia); Kosovo is XK,
 * Taiwan TW, Palestine PS, Western Sahara EH; the European Union is no country.
 */
export function readCountries(text: ReadText): CountryMention[] {
  const findings = [
    ...scanNames(text.headline, 'headline', text.language),
    ...scanNames(text.body, 'body', text.language),
  ]
  if (findings.length === 0) return []
  const byCode = new Map<string, Resolved[]>()
  for (const finding of resolvePlaces(findings)) {
    const known = byCode.get(finding.place.code)
    if (known === undefined) byCode.set(finding.place.code, [finding])
    else known.push(finding)
  }
  const dateline = datelineEnd(text.dispatch.body)
  const salience = measureSalience(text, byCode, dateline)
  return [...byCode].map(([code, found]) => {
    const reason = salience.get(code)
    const evidence = found.slice(0, maxEvidence).map((finding) => evidenceOf(code, finding, dateline))
    if (reason !== undefined) {
      const [first] = evidence as [Evidence]
      evidence[0] = {
        ...first,
        because: first.because === undefined ? reason : `${first.because}; ${reason}`,
      }
    }
    return { code, about: reason !== undefined, evidence }
  })
}

function evidenceOf(code: string, finding: Resolved, dateline: number): Evidence {
  const { field, words, start, end, place, rule } = finding
  const reasons = [kindSays(place.kind, place.capital, code), rule]
  if (field === 'body' && start < dateline) reasons.push('in the dateline')
  const because = reasons.filter((reason) => reason !== undefined).join(', ')
  return {
    clause: `mention:${code}`,
    field,
    start,
    end,
    text: words.text.slice(start, end),
    ...(because === '' ? {} : { because }),
  }
}

function kindSays(kind: Resolved['place']['kind'], capital: boolean, code: string): string | undefined {
  const country = countryName(code, 'en')
  switch (kind) {
    case 'demonym':
      return `the people or adjective of ${country}`
    case 'city':
      return capital ? `the capital of ${country}` : `a city of ${country}`
    case 'region':
      return `a part of ${country}`
    case 'seat':
      return `stands for ${country}`
    default:
      return undefined
  }
}
