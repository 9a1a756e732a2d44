import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import { readText } from '../../shared/annotate/read-text.ts'
import type { DispatchText } from '../../shared/domain/dispatch.ts'
import type { PeopleReader } from '../../shared/domain/people-reader.ts'
import type { Person } from '../../shared/domain/watchlist.ts'
import { evaluationFile, readRows } from './support/evaluation-data.ts'
import { exactNames } from './support/exact-names.ts'
import { rowOf, score } from './support/score.ts'
import type { Row } from './support/table.ts'

/** People of watchlists found on the labelled sets, beside the exact folded full name. */
export async function evaluate(): Promise<Row[]> {
  return [...slavicNews(), ...namePairs(), ...reuters()]
}

interface PeopleWatchlist {
  readonly id: string
  readonly people: readonly string[]
}

/** Lines of the percolate command for watchlists of one person each. */
export function matchPeople(set: string, reader: PeopleReader, ownOnly = false) {
  const posted = new Map<string, { id: string; person: Person }[]>()
  for (const { id, people } of readRows<PeopleWatchlist>(set, 'watchlists.jsonl')) {
    const entry = { id, person: { name: people[0]! } }
    for (const key of reader.keysOf(entry.person)) posted.set(key, [...(posted.get(key) ?? []), entry])
  }
  return readRows<DispatchText>(set, 'dispatches.jsonl').flatMap((dispatch) => {
    const text = readText(dispatch)
    const candidates = new Set(reader.keysIn(text).flatMap((key) => posted.get(key) ?? []))
    return [...candidates]
      .filter(({ id }) => !ownOnly || id === dispatch.id)
      .map(({ id, person }) => {
        const evidence = reader
          .find(person, text)
          .map((span) => ({ clause: `person:"${person.name}"`, ...span }))
        return { dispatch: dispatch.id, watchlist: id, evidence }
      })
      .filter(({ evidence }) => evidence.length > 0)
  })
}

type Matches = ReturnType<typeof matchPeople>

/**
 * Without false matches on a mention that another watchlist matches rightly: the set lists some people under several
 * ids (*Dmitry Peskov*, *Dmitrij Pieskow*) and labels a mention with one of them.
 */
function withoutDoubles(set: string, matches: Matches): Matches {
  const gold = new Set(
    readRows<{ dispatch: string; watchlist: string | null }>(set, 'gold.jsonl').map(
      ({ dispatch, watchlist }) => `${dispatch} ${watchlist}`,
    ),
  )
  const isRight = ({ dispatch, watchlist }: Matches[number]) => gold.has(`${dispatch} ${watchlist}`)
  const places = ({ dispatch, evidence }: Matches[number]) =>
    evidence.map(({ field, start, end }) => `${dispatch} ${field} ${start} ${end}`)
  const taken = new Set(matches.filter(isRight).flatMap(places))
  return matches.filter((match) => isRight(match) || !places(match).some((place) => taken.has(place)))
}

function slavicNews(): Row[] {
  const set = 'slavicner-dev'
  const options = { gold: evaluationFile(set, 'gold.jsonl'), by: 'script,lang,form' }
  const [found, exact] = [matchPeople(set, peopleReader), matchPeople(set, exactNames)]
  const ours = score('matches', 'matches', found, options)
  const base = score('matches', 'matches', exact, options)
  const single = (matches: Matches) =>
    rowOf(score('matches', 'matches', withoutDoubles(set, matches), options)).precision
  const row = (group: string, what: 'precision' | 'recall', target?: number): Row => ({
    set,
    measure: `people, ${group}: ${what}`,
    value: rowOf(ours, group)[what],
    baseline: rowOf(base, group)[what],
    ...(target !== undefined && { target }),
  })
  return [
    row('all', 'precision', 0.97),
    {
      set,
      measure: 'people, precision, one person under several ids counted once',
      value: single(found),
      baseline: single(exact),
    },
    row('script=latin', 'recall', 0.84),
    row('script=cyrillic', 'recall', 0.8),
    ...['lang=bg', 'lang=cs', 'lang=pl', 'lang=ru', 'lang=sl', 'lang=uk', 'form=full', 'form=short'].map(
      (group) => row(group, 'recall'),
    ),
  ]
}

function namePairs(): Row[] {
  const set = 'name-pairs-dev'
  const options = { gold: evaluationFile(set, 'gold.jsonl'), scope: 'listed' }
  const ours = rowOf(score('matches', 'matches', matchPeople(set, peopleReader, true), options))
  const base = rowOf(score('matches', 'matches', matchPeople(set, exactNames, true), options))
  return [
    { set, measure: 'same person: precision', value: ours.precision, baseline: base.precision },
    { set, measure: 'same person: recall', value: ours.recall, baseline: base.recall },
    { set, measure: 'same person: F1', value: ours.f1, target: 0.8, baseline: base.f1 },
  ]
}

function reuters(): Row[] {
  const set = 'reuters-train'
  const options = { gold: evaluationFile(set, 'gold.jsonl') }
  const ours = rowOf(score('matches', 'matches', matchPeople(set, peopleReader), options))
  const base = rowOf(score('matches', 'matches', matchPeople(set, exactNames), options))
  return [
    { set, measure: 'people it is about: recall', value: ours.recall, baseline: base.recall },
    { set, measure: 'people it is about: precision', value: ours.precision, baseline: base.precision },
  ]
}
