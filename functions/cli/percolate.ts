import { createReadStream } from 'node:fs'
import type * as z from 'zod'
import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { unknownTopics } from '../../shared/pipeline/check-watchlist.ts'
import { CommandError, runCommand, unreadable } from './command.ts'
import { DispatchLine } from './dispatch-line.ts'
import { answerLines, takeLines } from './json-lines.ts'
import { matchLines } from './match-lines.ts'
import { WatchlistLine } from './watchlist-line.ts'

const help = `Runs dispatches against watchlists and says which match, each with its evidence.

  npm run --silent percolate -- --watchlists watchlists.jsonl < dispatches.jsonl > matches.jsonl

One JSON object a line:
  watchlist  {"id","countries"?,"people"?,"topics"?,"query"?,"require"?:"all"|"any"}
             countries  "KZ" for any mention, {"code":"KZ","level":"about"} for what the dispatch is about
             people     "Mukhtar Ablyazov", or {"name","aliases"?:[],"not"?:[]}
             topics     "human-rights"
             query      words, "phrases", AND, OR, NOT, parentheses
             Within each any one item is enough; require says whether all of them must be met (the default) or any.
  dispatch   {"id","headline"?,"body","language"?,"publishedAt"?,"source"?}     body: 2,000,000 characters at most
  match      {"dispatch","watchlist","evidence":[E]}
             E = {"clause","field":"headline"|"body","start","end","text","because"?}
             start and end are UTF-16 offsets into the field; text is exactly that slice

Matches come in the order of the dispatches, and for each in the order of the watchlists. A bad line of either file
is told on standard error with its number and passed over. Exit status: 0; 1 where any line was bad; 2 where the
command is.
`

const monitor = createMonitor({ people: peopleReader })

/** Gives a watchlist to the monitor; throws where it can never match, or its id is taken. */
function watch({ id, facets }: z.infer<typeof WatchlistLine>) {
  if (monitor.has(id)) throw new Error(`the id ${JSON.stringify(id)} is taken by a line before`)
  const outcome = monitor.put(id, facets)
  if (!outcome.kept) throw new Error(outcome.reason)
  const [unknown] = unknownTopics(facets)
  if (unknown === undefined) return
  monitor.remove(id)
  throw new Error(unknown.message)
}

async function watchAll(name: string): Promise<number> {
  try {
    return await takeLines(WatchlistLine, { name, input: createReadStream(name) }, watch)
  } catch (error) {
    throw unreadable(name, error)
  }
}

process.exitCode = await runCommand(
  { help, options: { watchlists: { type: 'string', short: 'w' } } },
  async ({ values: { watchlists } }) => {
    if (watchlists === undefined) throw new CommandError(2, 'Say which watchlists: --watchlists FILE')
    const broken = await watchAll(watchlists)
    const bad = await answerLines(DispatchLine, (dispatch) =>
      matchLines(dispatch.id, monitor.percolate(annotateDispatch(dispatch))),
    )
    return Math.max(broken, bad)
  },
)
