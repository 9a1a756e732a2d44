import { readCountries } from '../../shared/annotate/countries.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { evaluationFile, readRows } from './support/evaluation-data.ts'
import { createNaiveReader } from './support/naive-countries.ts'
import { rowOf, score } from './support/score.ts'
import type { Row } from './support/table.ts'

const naive = createNaiveReader()

/** Countries and languages found on the labelled sets, beside the naive look-up of names. */
export async function evaluate(): Promise<Row[]> {
  return [...reuters(), ...parallelSentences(), ...slavicNews(), ...crisisNews()]
}

const dispatchesOf = (set: string) => readRows<DispatchText>(set, 'dispatches.jsonl')

/** Lines of the annotate command, with countries only. */
const annotate = (dispatches: readonly DispatchText[]) =>
  dispatches.map((dispatch) => {
    const text = readText(dispatch)
    return { dispatch: dispatch.id, language: text.language, countries: readCountries(text), topics: [] }
  })

/** The same lines by the baseline, for which every mention is about and which is told the language. */
const annotateNaively = (dispatches: readonly DispatchText[]) =>
  dispatches.map((dispatch) => {
    const language = dispatch.language ?? dispatch.id.split(':')[1] ?? 'en'
    const codes = naive(`${dispatch.headline ?? ''}\n${dispatch.body}`, language)
    const countries = codes.map((code) => ({ code, about: true, evidence: [] }))
    return { dispatch: dispatch.id, language, countries, topics: [] }
  })

function reuters(): Row[] {
  const set = 'reuters-train'
  const options = { gold: evaluationFile(set, 'gold-countries.jsonl'), level: 'about', exclude: 'US' }
  const dispatches = dispatchesOf(set)
  const ours = rowOf(score('countries', 'annotations', annotate(dispatches), options))
  const base = rowOf(score('countries', 'annotations', annotateNaively(dispatches), options))
  return [
    { set, measure: 'about, without US: precision', value: ours.precision, baseline: base.precision },
    { set, measure: 'about, without US: recall', value: ours.recall, baseline: base.recall },
    { set, measure: 'about, without US: micro F1', value: ours.f1, target: 0.88, baseline: base.f1 },
    {
      set,
      measure: 'about, without US: macro F1',
      value: ours.macroF1 ?? null,
      target: 0.75,
      baseline: base.macroF1,
    },
  ]
}

const agreementTargets: Readonly<Record<string, number>> = {
  ...Object.fromEntries('fr nl de es it pt pl ru uk'.split(' ').map((language) => [language, 0.93])),
  ...Object.fromEntries('ar tr kk zh ja'.split(' ').map((language) => [language, 0.88])),
}

function parallelSentences(): Row[] {
  const set = 'sib200-dev'
  const dispatches = dispatchesOf(set)
  const lines = annotate(dispatches)
  const options = { reference: 'en', dispatches: evaluationFile(set, 'dispatches.jsonl') }
  const ours = score('agreement', 'annotations', lines, options)
  const base = score('agreement', 'annotations', annotateNaively(dispatches), options)
  const languages = score('languages', 'annotations', lines, {
    gold: evaluationFile(set, 'gold-topics.jsonl'),
  })
  const agreement = ours.rows
    .filter(({ group }) => group !== 'all')
    .map(({ group, f1 }) => ({
      set,
      measure: `same countries as in English, ${group}: F1`,
      value: f1,
      target: agreementTargets[group.slice('lang='.length)],
      baseline: rowOf(base, group).f1,
    }))
  return [
    ...agreement,
    { set, measure: 'language detected', value: rowOf(languages).recall, target: 0.98 },
    ...languages.rows
      .filter(({ recall }) => (recall ?? 0) < 0.98)
      .map(({ group, recall }) => ({ set, measure: `language detected, ${group}`, value: recall })),
  ]
}

function slavicNews(): Row[] {
  const set = 'slavicner-dev'
  const options = { gold: evaluationFile(set, 'gold-countries.jsonl'), by: 'lang' }
  const dispatches = dispatchesOf(set)
  const ours = score('countries', 'annotations', annotate(dispatches), options)
  const base = rowOf(score('countries', 'annotations', annotateNaively(dispatches), options))
  const { precision, recall } = rowOf(ours)
  return [
    { set, measure: 'mentioned: recall', value: recall, target: 0.98, baseline: base.recall },
    { set, measure: 'mentioned: precision', value: precision, target: 0.9, baseline: base.precision },
  ]
}

function crisisNews(): Row[] {
  const set = 'cl-tls-dev'
  const gold = evaluationFile(set, 'gold-countries.jsonl')
  const dispatches = dispatchesOf(set)
  const [lines, naiveLines] = [annotate(dispatches), annotateNaively(dispatches)]
  const named = namedCrises(dispatches, lines)
  const labelled = (['mention', 'about'] as const).flatMap((level) => {
    const options = { gold, level, only: 'EG,LY,SY,YE', by: 'lang' }
    const ours = score('countries', 'annotations', lines, options)
    const base = score('countries', 'annotations', naiveLines, options)
    return ours.rows.map(({ group, recall }) => ({
      set,
      measure: `${level}, ${group}: recall`,
      value: recall,
      target: level === 'mention' ? 0.99 : 0.95,
      baseline: rowOf(base, group).recall,
    }))
  })
  return [...labelled, ...named]
}

/** How words of a country and of who led it begin in Spanish and Italian; kept apart from the gazetteer. */
const beginnings: Readonly<Record<string, RegExp>> = {
  EG: /\b(egi[pt]|cairo|mubarak)/iu,
  LY: /\b(libi[aco]|l[iy]bya|gh?edd?af|gadaf|tr[ií]poli|beng[ah])/iu,
  SY: /\b(siri[ao]|syri|damasc|bashar|assad)/iu,
  YE: /\b(yemen|saná|sana['’]?a\b)/iu,
}

/** The same recall where any word of the country stands in the article at all; some speak of another matter. */
function namedCrises(dispatches: readonly DispatchText[], lines: ReturnType<typeof annotate>): Row[] {
  const set = 'cl-tls-dev'
  const rows = readRows<{ dispatch: string; countries: string[]; lang: string }>(set, 'gold-countries.jsonl')
  const gold = new Map(rows.map((row) => [row.dispatch, row]))
  const articles = dispatches.map(({ id, body }, at) => {
    const { countries, lang } = gold.get(id)!
    const [code = ''] = countries
    const found = lines[at]!.countries.find((country) => country.code === code)
    return { lang, named: beginnings[code]!.test(body), found }
  })
  return ['es', 'it'].flatMap((lang) => {
    const named = articles.filter((article) => article.lang === lang && article.named)
    const share = (isFound: (article: (typeof named)[number]) => boolean) =>
      named.filter(isFound).length / named.length
    return [
      { set, measure: `articles that name it, lang=${lang}`, value: named.length },
      {
        set,
        measure: `mention where named, lang=${lang}: recall`,
        value: share(({ found }) => found !== undefined),
        target: 0.99,
      },
      {
        set,
        measure: `about where named, lang=${lang}: recall`,
        value: share(({ found }) => found?.about === true),
        target: 0.95,
      },
    ]
  })
}
