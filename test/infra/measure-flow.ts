import type { Deployment } from './deployment.ts'
import { signedDispatch } from './signed-dispatch.ts'

/** What one function used for one event of the flow, on average. */
export interface Work {
  readonly invocations: number
  readonly cpuMs: number
  readonly tableCalls: number
  readonly mailCalls: number
  readonly readUnits: number
  readonly writeUnits: number
}

/** What each function used, by its name. */
export type Works = ReadonlyMap<string, Work>

/** What the events that cost are made of. */
export interface FlowMeasures {
  /** A dispatch that matches nobody. */
  readonly dispatch: Works
  /** A reader a dispatch matches, and the mail to them. */
  readonly reader: Works
  /** A minute in which nothing was left to do. */
  readonly sweep: Works
  /** Processor time to start each function anew. */
  readonly startMs: ReadonlyMap<string, number>
}

const rounds = 20

/** Measures the flow over a deployment whose only watchlist matches the word `inondations`. */
export async function measureFlow(
  deployment: Deployment,
  origin: string,
  countsIndex: boolean,
): Promise<FlowMeasures> {
  let posted = 0
  const post = async (word: string) => {
    const id = `measure-${posted++}`
    const body = `${paragraph.repeat(6)} ${word} ${id}`
    const answer = await fetch(
      `${origin}/dispatches`,
      signedDispatch({ id, headline: `${id} à Almaty`, body }),
    )
    if (answer.status !== 202) throw new Error(`the dispatch was answered with ${answer.status}`)
    await deployment.settled()
  }
  const used = (times: number, run: () => Promise<void>) => average(deployment, countsIndex, times, run)
  // the first of each warms the functions up
  await post('rien')
  await post('inondations')
  const dispatch = await used(rounds, () => post('rien'))
  const matched = await used(rounds, () => post('inondations'))
  await deployment.tick('EveryMinute')
  const sweep = await used(5, () => deployment.tick('EveryMinute'))
  const startMs = new Map(
    deployment.functions.map(({ deployed, lambda }) => [deployed.id, lambda.usage().startMs]),
  )
  return { dispatch, reader: minus(matched, dispatch), sweep, startMs }
}

/** About 350 characters; six of them are an ordinary dispatch. */
const paragraph =
  'Des milliers de personnes ont défilé samedi dans les rues de la capitale pour demander la libération de prisonniers ' +
  'politiques, malgré un important dispositif policier. Plusieurs dizaines de manifestants ont été interpellés, selon ' +
  'des organisations de défense des droits humains. Le gouvernement n’a pas commenté ces chiffres dans l’immédiat. '

type Totals = Map<string, Work>

async function average(
  deployment: Deployment,
  countsIndex: boolean,
  times: number,
  run: () => Promise<void>,
): Promise<Works> {
  const before = totals(deployment, countsIndex)
  for (let round = 0; round < times; round++) await run()
  const sums = minus(totals(deployment, countsIndex), before)
  return new Map([...sums].map(([id, sum]) => [id, combine(sum, sum, (value) => value / times)]))
}

function totals({ functions }: Deployment, countsIndex: boolean): Totals {
  return new Map(
    functions.map(({ deployed, lambda, calls }) => {
      const { invocations, cpuMs } = lambda.usage()
      const table = calls.filter(({ action }) => action.startsWith('dynamodb:'))
      const sum = (wanted: (action: string) => boolean) =>
        table
          .filter(({ action }) => wanted(action))
          .reduce((units, call) => units + call.units + (countsIndex ? 0 : call.indexUnits), 0)
      const isRead = (action: string) => /Get|Query/.test(action)
      return [
        deployed.id,
        {
          invocations,
          cpuMs,
          tableCalls: table.length,
          mailCalls: calls.length - table.length,
          readUnits: sum(isRead),
          writeUnits: sum((action) => !isRead(action)),
        },
      ]
    }),
  )
}

const minus = (a: Works, b: Works): Works =>
  new Map([...a].map(([id, work]) => [id, combine(work, b.get(id)!, (left, right) => left - right)]))

const combine = (a: Work, b: Work, of: (left: number, right: number) => number): Work => ({
  invocations: of(a.invocations, b.invocations),
  cpuMs: of(a.cpuMs, b.cpuMs),
  tableCalls: of(a.tableCalls, b.tableCalls),
  mailCalls: of(a.mailCalls, b.mailCalls),
  readUnits: of(a.readUnits, b.readUnits),
  writeUnits: of(a.writeUnits, b.writeUnits),
})
