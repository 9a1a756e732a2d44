import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../functions/local/serve.ts'
import { type MailDrop, openMailDrop } from '../../infra/local/mail-drop.ts'
import { startLocalSes } from '../../infra/local/ses-endpoint.ts'
import { WatchlistId } from '../../shared/domain/watchlist.ts'
import { indexLogIn } from '../../shared/store/index-log.ts'
import type { Table } from '../../shared/store/table.ts'
import type { Bundle } from './bundle.ts'
import { bundleProgram, type Deployment, deploy } from './deployment.ts'
import { type Evaluated, evaluate } from './evaluate.ts'
import { signedDispatch } from './signed-dispatch.ts'
import { production } from './stages.ts'
import { stores } from './stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigie-closed-loop-'))
const closing: (() => Promise<void>)[] = []
let deployment: Deployment
let origin: string
let program: Evaluated
let bundles: ReadonlyMap<string, Bundle>

beforeAll(async () => {
  const server = await listen(0, () => deployment)
  if (server === 'taken') throw new Error('no free port')
  closing.push(server.close)
  origin = `http://127.0.0.1:${server.port}`
  const { VIGIE_DOMAIN: _own, ...settings } = production.settings
  program = await evaluate({ ...production, settings: { ...settings, API_ENDPOINT: origin } })
  bundles = await bundleProgram(program, folder)
}, 180_000)

afterAll(async () => {
  for (const close of closing) await close()
  rmSync(folder, { recursive: true })
})

for (const { name, missing } of stores)
  if (missing !== undefined) console.warn(`the program is not run over ${name}: ${missing}`)

describe.each(stores.filter(({ missing }) => missing === undefined))('the program over $name', (store) => {
  const reader = 'reader@example.com'
  const here: (() => Promise<void>)[] = []
  let mail: MailDrop

  beforeAll(async () => {
    const table = await store.start()
    mail = await openMailDrop(join(folder, store.name))
    const ses = await startLocalSes({ drop: mail, publish: (event) => void deployment.notify(event) })
    deployment = await deploy(program, bundles, { table: table.endpoint, mail: ses.endpoint })
    here.push(deployment.close, ses.close, table.close)
  }, 120_000)

  afterAll(async () => {
    for (const close of here) await close()
  })

  const mailsTo = async (address: string): Promise<ParsedMail[]> =>
    (await mail.list(1000))
      .map(({ parsed }) => parsed)
      .filter(({ to }) => JSON.stringify(to).includes(address))

  const linkIn = ({ text = '' }: ParsedMail, kind: string) =>
    new RegExp(`${origin}/${kind}/\\S+`).exec(text)![0]

  async function subscribe(address: string, query: string) {
    const body = JSON.stringify({ address, watchlist: { query } })
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(`${origin}/subscriptions`, { method: 'POST', headers, body })).status).toBe(202)
    await deployment.settled()
    const [confirmation] = await mailsTo(address)
    expect((await fetch(linkIn(confirmation!, 'confirm'), { method: 'POST' })).ok).toBe(true)
    await deployment.settled()
  }

  async function post(dispatch: { id: string; headline?: string; body: string }) {
    const answer = await fetch(`${origin}/dispatches`, signedDispatch(dispatch))
    await deployment.settled()
    return { status: answer.status, ...((await answer.json()) as { outcome?: string }) }
  }

  it('mails a link that confirms a subscription, and then what it watches for, once', async () => {
    await subscribe(reader, 'inondations OR floods')
    const flood = { id: 'flood-1', headline: 'Floods', body: 'Floods in Almaty.' }
    expect(await post(flood)).toMatchObject({ status: 202, outcome: 'accepted' })
    expect(await post(flood)).toMatchObject({ status: 202, outcome: 'duplicate' })
    const [alert, ...others] = await mailsTo(reader)
    expect(others).toHaveLength(1)
    expect(alert!.from!.value).toMatchObject([{ address: 'alerts@vigie.example.org' }])
    expect(alert!.text).toContain('*Floods* in Almaty.')
  })

  it('refuses a dispatch that nobody known has signed', async () => {
    const { headers: _unsigned, ...request } = signedDispatch({ id: 'forged', body: 'Floods.' })
    expect((await fetch(`${origin}/dispatches?source=belga`, request)).status).toBe(401)
  })

  it('mails no more to whom a click has unsubscribed', async () => {
    const [alert] = await mailsTo(reader)
    const unsubscribe = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
    expect((await fetch(linkIn(alert!, 'unsubscribe'), unsubscribe)).ok).toBe(true)
    await deployment.settled()
    const before = (await mailsTo(reader)).length
    await post({ id: 'flood-2', body: 'New floods in Atyrau.' })
    expect(await mailsTo(reader)).toHaveLength(before)
  })

  it('suppresses an address whose mail comes back', async () => {
    const bouncing = 'bounce@simulator.amazonses.com'
    await subscribe(bouncing, 'locusts')
    await post({ id: 'locusts-1', body: 'Locusts over Aktau.' })
    const before = (await mailsTo(bouncing)).length
    await post({ id: 'locusts-2', body: 'More locusts over Aktau.' })
    expect(await mailsTo(bouncing)).toHaveLength(before)
  })

  it('does by its schedule what nobody was woken for', async () => {
    await subscribe('night@example.com', 'avalanche')
    deployment.loseWakes(true)
    await post({ id: 'avalanche-1', body: 'An avalanche above Medeu.' })
    expect(await mailsTo('night@example.com')).toHaveLength(1)
    await deployment.tick('EveryMinute')
    deployment.loseWakes(false)
    expect(await mailsTo('night@example.com')).toHaveLength(2)
  })

  it('hears its canary', async () => {
    await deployment.tick('EveryFiveMinutes')
    await deployment.settled()
    expect((await mailsTo('success@simulator.amazonses.com')).map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('vigiecanary')]),
    )
  })

  it('folds the log of its index as it grows, three times over', async () => {
    for (let round = 0; round < 3; round++) {
      await fillIndexLog(deployment.table, 201)
      await deployment.tick('EveryMinute')
    }
    await post({ id: 'avalanche-2', body: 'One more avalanche above Medeu.' })
    expect(await mailsTo('night@example.com')).toHaveLength(3)
  })

  it('gives up nothing', () => expect(deployment.failures).toEqual([]))

  it('asks AWS for nothing its roles do not allow', () => {
    const refused = deployment.functions.flatMap(({ deployed, calls }) =>
      calls
        .filter(({ allowed }) => !allowed)
        .map(({ action, resources }) => `${deployed.id}: ${action} on ${resources}`),
    )
    expect(refused).toEqual([])
  })

  it('is allowed nothing that it never asks for', () => {
    const unused = deployment.functions.flatMap(({ deployed, calls }) => {
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
