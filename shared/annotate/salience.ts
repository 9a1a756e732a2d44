import type { ReadText } from '../domain/annotation.ts'
import { isSomebody } from '../gazetteer/place.ts'
import { isCurrency } from './currency.ts'
import { type Dateline, isSeatOf } from './dateline.ts'
import type { Resolved } from './resolve-places.ts'

/**
 * What speaks for and against a dispatch being about a country, in points, and how many make it so. Their proportions
 * follow a logistic regression on newswire labelled by its editors, rounded to what can be said in a sentence.
 */
const points = {
  /** A headline names the country or its people, ... */
  headline: 2,
  /** ... or only a place in it. */
  placeInHeadline: 0.5,
  dateline: 3.5,
  /** The dateline of an agency at its own seat. */
  seatOfAgency: 0.5,
  /** For each doubling of the mentions in the body. */
  doubling: 0.75,
  lead: 0.5,
  openingWords: 0.5,
  /** The dispatch was written in another country. */
  datelineElsewhere: -1,
  /** Only cities of it are named, or only leaders and movements, beside other countries. */
  unnamed: -1,
  /** One of seven countries and more: a dispatch about many. */
  oneOfMany: 1,
  /** All mentions of countries are of this one. */
  allMentions: 1,
}
const enough = 1.25
const openingWords = 20
const many = 7

interface Presence {
  readonly found: readonly Resolved[]
  readonly namedInHeadline: boolean
  readonly inHeadline: number
  readonly inDateline: boolean
  /** In the body beside the dateline. */
  readonly body: readonly Resolved[]
  /** Names of cities, leaders and movements and nothing else. */
  readonly unnamed: boolean
}

/** Which countries a text is about, each with the reason in plain English; the others are merely mentioned. */
export function measureSalience(
  text: ReadText,
  byCode: ReadonlyMap<string, readonly Resolved[]>,
  dateline: Dateline,
): Map<string, string> {
  const presences = [...byCode].map(([code, found]) => [code, presenceOf(text, found, dateline)] as const)
  const total = presences.reduce((sum, [, presence]) => sum + mass(presence), 0)
  const about = new Map<string, string>()
  for (const [code, presence] of presences) {
    const elsewhere = presences.some(([other, { inDateline }]) => inDateline && other !== code)
    const score =
      scoreOf(text, code, presence, dateline) +
      (presence.unnamed && !presence.inDateline && presences.length > 1 ? points.unnamed : 0) +
      (elsewhere && !presence.inDateline ? points.datelineElsewhere : 0) +
      (presences.length >= many ? points.oneOfMany : 0) +
      (total > 0 ? (points.allMentions * mass(presence)) / total : 0)
    if (score >= enough) about.set(code, reasonOf(text, presence))
  }
  return about
}

function presenceOf(text: ReadText, all: readonly Resolved[], dateline: Dateline): Presence {
  const found = all.filter((finding) => !isCurrency(finding))
  const headline = found.filter((finding) => isHeadline(text, finding, dateline))
  const body = found.filter(
    (finding) =>
      finding.field === 'body' && finding.start >= dateline.end && !isHeadline(text, finding, dateline),
  )
  return {
    found,
    namedInHeadline: headline.some(({ place }) => isNamed(place.kind)),
    inHeadline: headline.length,
    inDateline: found.some(({ field, start }) => field === 'body' && start < dateline.end),
    body,
    unnamed: found.length > 0 && found.every(({ place: { kind } }) => kind === 'city' || isSomebody(kind)),
  }
}

/** The headline; for a dispatch without one (a flash), its first sentence. */
const isHeadline = ({ headline }: ReadText, { field, words, from, start }: Resolved, { end }: Dateline) =>
  field === 'headline' || (headline.count === 0 && words.sentence[from] === 0 && start >= end)

const isNamed = (kind: string) => kind === 'name' || kind === 'demonym'

const mass = ({ inHeadline, inDateline, body }: Presence) =>
  2 * inHeadline + (inDateline ? 1 : 0) + body.length

function scoreOf({ leadEnd }: ReadText, code: string, presence: Presence, dateline: Dateline): number {
  const { namedInHeadline, inHeadline, inDateline, body } = presence
  const first = body[0]?.from ?? Number.POSITIVE_INFINITY
  let score = points.doubling * Math.log2(1 + body.length)
  if (inHeadline > 0) score += namedInHeadline ? points.headline : points.placeInHeadline
  if (inDateline) score += isSeatOf(dateline, code) ? points.seatOfAgency : points.dateline
  if (first < leadEnd) score += points.lead
  if (first < openingWords) score += points.openingWords
  return score
}

function reasonOf({ headline, leadEnd }: ReadText, { inHeadline, inDateline, body }: Presence): string {
  const signs = [
    inHeadline > 0 ? (headline.count > 0 ? 'in the headline' : 'in the first sentence') : '',
    inDateline ? 'in the dateline' : '',
    (body[0]?.from ?? leadEnd) < leadEnd ? 'in the lead' : '',
    body.length > 1 ? `${body.length} mentions` : '',
  ]
  return `the dispatch is about it: ${signs.filter((sign) => sign !== '').join(', ') || 'the only country named'}`
}
