import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WatchlistId } from '../../shared/domain/watchlist.ts'
import { indexLogIn } from '../../shared/store/index-log.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Prepared, prepareProgram, type Running } from './run-program.ts'
import { signedDispatch } from './signed-dispatch.ts'
import { stores } from './stores.ts'
import { linkIn, mailsTo, subscribe } from './subscribe.ts'

let prepared: Prepared
let running: Running
let origin: string

beforeAll(async () => {
  prepared = await prepareProgram()
  origin = prepared.origin
}, 180_000)
afterAll(() => prepared.close())

for (const { name, missing } of stores)
  if (missing !== undefined) console.warn(`the program is not run over ${name}: ${missing}`)

describe.each(stores.filter(({ missing }) => missing === undefined))('the program over $name', (store) => {
  const reader = 'reader@example.com'

  beforeAll(async () => {
    running = await prepared.runOver(store.start)
  }, 120_000)
  afterAll(() => running.close())

  async function post(dispatch: { id: string; headline?: string; body: string }) {
    const answer = await fetch(`${origin}/dispatches`, signedDispatch(dispatch))
    await running.settled()
    return { status: answer.status, ...((await answer.json()) as { outcome?: string }) }
  }

  it('mails a link that confirms a subscription, and then what it watches for, once', async () => {
    await subscribe(origin, running, reader, 'inondations OR floods')
    const flood = { id: 'flood-1', headline: 'Floods', body: 'Floods in Almaty.' }
    expect(await post(flood)).toMatchObject({ status: 202, outcome: 'accepted' })
    expect(await post(flood)).toMatchObject({ status: 202, outcome: 'duplicate' })
    const [alert, ...others] = await mailsTo(running.mail, reader)
    expect(others).toHaveLength(1)
    expect(alert!.from!.value).toMatchObject([{ address: 'alerts@vigie.example.org' }])
    expect(alert!.text).toContain('*Floods* in Almaty.')
  })

  it('refuses a dispatch that nobody known has signed', async () => {
    const { headers: _unsigned, ...request } = signedDispatch({ id: 'forged', body: 'Floods.' })
    expect((await fetch(`${origin}/dispatches?source=belga`, request)).status).toBe(401)
  })

  it('mails no more to whom a click has unsubscribed', async () => {
    const [alert] = await mailsTo(running.mail, reader)
    const unsubscribe = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
    expect((await fetch(linkIn(alert!, 'unsubscribe'), unsubscribe)).ok).toBe(true)
    await running.settled()
    const before = (await mailsTo(running.mail, reader)).length
    await post({ id: 'flood-2', body: 'New floods in Atyrau.' })
    expect(await mailsTo(running.mail, reader)).toHaveLength(before)
  })

  it('suppresses an address whose mail comes back', async () => {
    const bouncing = 'bounce@simulator.amazonses.com'
    await subscribe(origin, running, bouncing, 'locusts')
    await post({ id: 'locusts-1', body: 'Locusts over Aktau.' })
    const before = (await mailsTo(running.mail, bouncing)).length
    await post({ id: 'locusts-2', body: 'More locusts over Aktau.' })
    expect(await mailsTo(running.mail, bouncing)).toHaveLength(before)
  })

  it('does by its schedule what nobody was woken for', async () => {
    await subscribe(origin, running, 'night@example.com', 'avalanche')
    running.deployment.loseWakes(true)
    await post({ id: 'avalanche-1', body: 'An avalanche above Medeu.' })
    expect(await mailsTo(running.mail, 'night@example.com')).toHaveLength(1)
    await running.deployment.tick('EveryMinute')
    running.deployment.loseWakes(false)
    expect(await mailsTo(running.mail, 'night@example.com')).toHaveLength(2)
  })

  it('hears its canary', async () => {
    await running.deployment.tick('EveryFiveMinutes')
    await running.settled()
    expect((await mailsTo(running.mail, 'success@simulator.amazonses.com')).map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('vigiecanary')]),
    )
  })

  it('folds the log of its index as it grows, three times over', { timeout: 90_000 }, async () => {
    for (let round = 0; round < 3; round++) {
      await fillIndexLog(running.deployment.table, 201)
      await running.deployment.tick('EveryMinute')
    }
    await post({ id: 'avalanche-2', body: 'One more avalanche above Medeu.' })
    expect(await mailsTo(running.mail, 'night@example.com')).toHaveLength(3)
  })

  it('gives up nothing', () => expect(running.deployment.failures).toEqual([]))

  it('asks AWS for nothing its roles do not allow', () => {
    const refused = running.deployment.functions.flatMap(({ deployed, calls }) =>
      calls
        .filter(({ allowed }) => !allowed)
        .map(({ action, resources }) => `${deployed.id}: ${action} on ${resources}`),
    )
    expect(refused).toEqual([])
  })

  it('is allowed nothing that it never asks for', () => {
    const unused = running.deployment.functions.flatMap(({ deployed, calls }) => {
      const asked = new Set(calls.map(({ action }) => action))
      return deployed.statements
        .flatMap(({ Action }) => Action)
        .filter((action) => !askedByLambda.test(action) && !asked.has(action))
        .map((action) => `${deployed.id}: ${action}`)
    })
    expect(unused).toEqual(seldomAsked)
  })
})

/** What Lambda itself does in a function's name: it reads the stream, sets failures aside, and writes the log. */
const askedByLambda = /^(logs|sqs):|Stream|GetShardIterator|GetRecords/

/** Only where a source crashed between claiming a text and posting it is the claim moved. */
const seldomAsked = ['Intake: dynamodb:UpdateItem']

async function fillIndexLog(table: Table, count: number) {
  const log = indexLogIn(table)
  const tail = await log.tail(0)
  const entries = Array.from({ length: count }, (_, at) => tail + 1 + at)
  await Promise.all(
    entries.map((sequence) =>
      log.append(0, {
        sequence,
        change: {
          op: 'put',
          watchlist: WatchlistId.parse(`nobody.${sequence}`),
          facets: { query: `word${sequence}` },
        },
      }),
    ),
  )
}
