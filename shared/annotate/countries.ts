import type { CountryMention, ReadText } from '../domain/annotation.ts'
import type { Evidence } from '../domain/evidence.ts'
import { countryName } from '../gazetteer/find-country.ts'
import { isSomebody, type PlaceKind } from '../gazetteer/place.ts'
import { type Dateline, datelineOf } from './dateline.ts'
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
  for (const finding of resolvePlaces(findings, text.language)) {
    const known = byCode.get(finding.place.code)
    if (known === undefined) byCode.set(finding.place.code, [finding])
    else known.push(finding)
  }
  for (const [code, found] of byCode) if (isInPassing(text, found)) byCode.delete(code)
  const dateline = datelineOf(text.dispatch.body)
  const salience = measureSalience(text, byCode, dateline)
  return [...byCode].map(([code, found]) => {
    const reason = salience.get(code)
    const evidence = bestFirst(found).map((finding) => evidenceOf(code, finding, dateline))
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

/** What proves a country best: its own names, then its parts and seats of power, then its cities. */
const ranks: Readonly<Record<PlaceKind, number>> = {
  name: 0,
  demonym: 0,
  region: 1,
  seat: 1,
  abbreviation: 1,
  city: 2,
  group: 3,
  leader: 4,
  nothing: 4,
}

/** The findings worth showing, the best first; who leads a country only where nothing else names it. */
function bestFirst(found: readonly Resolved[]): readonly Resolved[] {
  const places = found.filter(({ place }) => place.kind !== 'leader')
  const shown = places.length > 0 ? places : found
  return [...shown].sort((a, b) => ranks[a.place.kind] - ranks[b.place.kind]).slice(0, maxEvidence)
}

/** From so many words on a text is long enough for a word in passing. */
const longText = 80

/**
 * A lone adjective deep in a long text tells the origin of a thing (`a British airline`), a lone leader or movement is
 * one of many names there; neither names the country.
 */
const isInPassing = ({ headline, body, leadEnd }: ReadText, [only, ...more]: readonly Resolved[]) =>
  only !== undefined &&
  more.length === 0 &&
  (only.place.kind === 'demonym' || isSomebody(only.place.kind)) &&
  only.field === 'body' &&
  only.from >= leadEnd &&
  headline.count + body.count >= longText

function evidenceOf(code: string, finding: Resolved, dateline: Dateline): Evidence {
  const { field, words, start, end, place, rule } = finding
  const reasons = [kindSays(place.kind, place.capital, code), rule]
  if (field === 'body' && start < dateline.end) reasons.push('in the dateline')
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

const said = new Map<string, string | undefined>()

/** What sort of name proves a country, said once for each. */
function kindSays(kind: PlaceKind, capital: boolean, code: string): string | undefined {
  const key = `${kind}${capital ? '*' : ''}${code}`
  if (!said.has(key)) said.set(key, sayKind(kind, capital, countryName(code, 'en')))
  return said.get(key)
}

function sayKind(kind: PlaceKind, capital: boolean, country: string): string | undefined {
  switch (kind) {
    case 'demonym':
      return `the people or adjective of ${country}`
    case 'city':
      return capital ? `the capital of ${country}` : `a city of ${country}`
    case 'region':
      return `a part of ${country}`
    case 'seat':
      return `stands for ${country}`
    case 'group':
      return `a movement or force of ${country}`
    case 'leader':
      return `a leader of ${country}, of today or the past`
    default:
      return undefined
  }
}
