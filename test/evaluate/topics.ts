import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import { languagesRead } from '../../shared/domain/language.ts'
import { topics } from '../../shared/topics/taxonomy.ts'
import { readTopics } from '../../shared/topics/topic-reader.ts'
import { evaluationFile, readRows } from './support/evaluation-data.ts'
import { readLabelTopics } from './support/label-topics.ts'
import { rowOf, type Score, score } from './support/score.ts'
import type { Row } from './support/table.ts'

/** Topics found on the labelled sets, beside each topic's name as its only keyword. */
export async function evaluate(): Promise<Row[]> {
  return [...africanNews(), ...newswire(), ...parallelSentences()]
}

const dispatchesOf = (set: string) => readRows<DispatchText>(set, 'dispatches.jsonl')

type Line = ReturnType<typeof lineOf>

function lineOf(dispatch: DispatchText, read: typeof readTopics) {
  const text = readText(dispatch)
  const found = read(text).filter(({ about }) => about)
  return { dispatch: dispatch.id, language: text.language, countries: [], topics: found }
}

/** Lines of the annotate command, with topics only. */
const annotate = (dispatches: readonly DispatchText[], read = readTopics): Line[] =>
  dispatches.map((dispatch) => lineOf(dispatch, read))

/** Topics that mean a label of the set; a topic stands for itself and its narrower ones. */
type Mapping = Readonly<Record<string, string>>

/** Media Topics count media and social media among the arts; the set's classes are those of a newsroom's sections. */
const masakhanews: Mapping = {
  economy: 'business',
  ...labelled(
    'entertainment',
    'film music theatre dance television celebrities fashion literature visual-arts',
  ),
  health: 'health',
  politics: 'politics',
  religion: 'religion',
  sport: 'sports',
  ...labelled('technology', 'technology social-media cyberattacks telecommunications'),
}

function labelled(label: string, ids: string): Mapping {
  return Object.fromEntries(ids.split(' ').map((id) => [id, label]))
}

function africanNews(): Row[] {
  const set = 'masakhanews-dev'
  const [ours, base] = scoreTopics(set, masakhanews)
  return [
    {
      set,
      measure: 'seven classes: macro F1',
      value: rowOf(ours).macroF1 ?? null,
      target: 0.75,
      baseline: rowOf(base).macroF1 ?? null,
    },
    ...['fr', 'en'].map((language) => ({
      set,
      measure: `seven classes, ${language}: micro F1`,
      value: rowOf(ours, `lang=${language}`).f1,
      baseline: rowOf(base, `lang=${language}`).f1,
    })),
  ]
}

/** The 20 commonest topics of the set, all of them economic. */
const reuters: Mapping = {
  earnings: 'earn',
  'mergers-and-acquisitions': 'acq',
  currencies: 'money-fx',
  grain: 'grain',
  oil: 'crude',
  'international-trade': 'trade',
  'interest-rates': 'interest',
  wheat: 'wheat',
  shipping: 'ship',
  maize: 'corn',
  sugar: 'sugar',
  oilseeds: 'oilseed',
  'money-supply': 'money-supply',
  coffee: 'coffee',
  'economic-growth': 'gnp',
  gold: 'gold',
  dollar: 'dlr',
  'vegetable-oils': 'veg-oil',
  soybeans: 'soybean',
  livestock: 'livestock',
}

function newswire(): Row[] {
  const set = 'reuters-train'
  const [all, naive] = scoreTopics(set, reuters)
  const [ours, base] = [rowOf(all), rowOf(naive)]
  return [
    { set, measure: 'economic topics: precision', value: ours.precision, baseline: base.precision },
    { set, measure: 'economic topics: recall', value: ours.recall, baseline: base.recall },
    { set, measure: 'economic topics: micro F1', value: ours.f1, target: 0.65, baseline: base.f1 },
    {
      set,
      measure: 'economic topics: macro F1',
      value: ours.macroF1 ?? null,
      baseline: base.macroF1 ?? null,
    },
  ]
}

function scoreTopics(set: string, mapping: Mapping): readonly [Score, Score] {
  const dispatches = dispatchesOf(set)
  const gold = evaluationFile(set, 'gold-topics.jsonl')
  const scoreOf = (read: typeof readTopics) =>
    withFile(JSON.stringify(mapping), (file) =>
      score('topics', 'annotations', annotate(dispatches, read), { gold, mapping: file, by: 'lang' }),
    )
  return [scoreOf(readTopics), scoreOf(readLabelTopics)]
}

/** The same sentence in every language: what is found in English stands in for the gold, topic by topic. */
function parallelSentences(): Row[] {
  const set = 'sib200-dev'
  const dispatches = dispatchesOf(set).filter(({ id }) => languagesRead.includes(languageIn(id)))
  const ours = agreement(set, annotate(dispatches))
  const base = agreement(set, annotate(dispatches, readLabelTopics))
  return languagesRead
    .filter((language) => language !== 'en' && dispatches.some(({ id }) => languageIn(id) === language))
    .map((language) => ({
      set,
      measure: `same topics as in English, ${language}: F1`,
      value: rowOf(ours, `lang=${language}`).f1,
      target: 0.75,
      baseline: rowOf(base, `lang=${language}`).f1,
    }))
}

/** Ids of the parallel sentences are `sib-431:fr`. */
const languageIn = (id: string) => id.slice(id.lastIndexOf(':') + 1) as (typeof languagesRead)[number]

function agreement(set: string, lines: readonly Line[]): Score {
  const inEnglish = new Map(lines.map((line) => [line.dispatch, line.topics.map(({ id }) => id)]))
  const gold = lines.map(({ dispatch }) => {
    const lang = languageIn(dispatch)
    const sentence = dispatch.slice(0, -lang.length)
    return { dispatch, topics: inEnglish.get(`${sentence}en`) ?? [], lang }
  })
  const itself = JSON.stringify(Object.fromEntries(topics().map(({ id }) => [id, id])))
  const asLines = gold.map((row) => `${JSON.stringify(row)}\n`).join('')
  return withFile(asLines, (goldFile) =>
    withFile(itself, (mapping) =>
      score('topics', 'annotations', lines, {
        gold: goldFile,
        mapping,
        by: 'lang',
        dispatches: evaluationFile(set, 'dispatches.jsonl'),
      }),
    ),
  )
}

/** Writes a text to a file for as long as `act` takes. */
function withFile<Result>(content: string, act: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-evaluate-'))
  try {
    const file = join(folder, 'input.json')
    writeFileSync(file, content)
    return act(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
