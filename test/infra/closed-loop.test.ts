import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailDrop, openMailDrop } from '../../infra/local/mail-drop.ts'
import { startLocalSes } from '../../infra/local/ses-endpoint.ts'
import { type Deployment, deploy } from './deployment.ts'
import { evaluate } from './evaluate.ts'
import { production, sourceSecret } from './stages.ts'
import { stores } from './stores.ts'

const reader = 'reader@example.com'

const here = stores.filter(({ missing }) => missing === undefined)
for (const { name, missing } of stores)
  if (missing !== undefined) console.warn(`the program is not run over ${name}: ${missing}`)

describe.each(here)('the evaluated program over $name', ({ start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-mail-'))
  const closing: (() => Promise<void>)[] = []
  let mail: MailDrop
  let deployment: Deployment

  beforeAll(async () => {
    const store = await start()
    mail = await openMailDrop(folder)
    const ses = await startLocalSes({ drop: mail, publish: (event) => void deployment.notify(event) })
    deployment = await deploy(await evaluate(production), { table: store.endpoint, mail: ses.endpoint })
    closing.push(deployment.close, ses.close, store.close)
  }, 180_000)

  afterAll(async () => {
    for (const close of closing) await close()
    rmSync(folder, { recursive: true })
  })

  const call = (path: string, init: RequestInit) =>
    deployment.fetch(new Request(`https://vigie.example.org${path}`, { method: 'POST', ...init }))

  const newest = async () => (await mail.list(1))[0]!.parsed

  it('takes a subscription, and mails a link that confirms it', async () => {
    const asked = await subscribe(reader)
    expect(asked.status).toBe(202)
    await deployment.settled()
    const confirmation = await newest()
    expect(confirmation.to).toMatchObject({ text: reader })
    const link = /https:\/\/vigie\.example\.org(\/confirm\/\S+)/.exec(confirmation.text!)![1]!
    expect((await call(link, {})).status).toBe(200)
    await deployment.settled()
  })

  it('takes a signed dispatch, and mails whoever watches what it is about', async () => {
    const before = await mail.count()
    const posted = await post({
      id: 'flood-1',
      headline: 'Floods in Kazakhstan',
      body: 'Almaty is under water.',
    })
    expect(posted.status).toBe(202)
    await deployment.settled()
    expect(await mail.count()).toBe(before + 1)
    expect(await newest()).toMatchObject({
      to: { text: reader },
      from: { text: expect.stringContaining('alerts@vigie.example.org') },
    })
  })

  it('refuses a dispatch that nobody known has signed', async () => {
    const forged = await call('/dispatches?source=belga', { body: '{"id":"x","body":"x"}' })
    expect(forged.status).toBe(401)
  })

  it('finds again, by its schedule, work whose wake was lost', async () => {
    await deployment.tick()
    expect(deployment.failures).toEqual([])
  })

  it('asks AWS for nothing its roles do not allow', () => {
    const refused = deployment.functions.flatMap(({ deployed, calls }) =>
      calls
        .filter(({ allowed }) => !allowed)
        .map(({ action, resources }) => `${deployed.id}: ${action} ${resources}`),
    )
    expect(refused).toEqual([])
  })

  async function subscribe(address: string) {
    return call('/subscriptions', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address, watchlist: { query: 'floods OR inondations' } }),
    })
  }

  async function post(dispatch: object) {
    const body = JSON.stringify(dispatch)
    const now = new Date()
    return call('/dispatches', {
      headers: {
        'content-type': 'application/json',
        'webhook-source': 'belga',
        'webhook-id': `msg-${now.getTime()}`,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(sourceSecret).sign(`msg-${now.getTime()}`, now, body),
      },
      body,
    })
  }
})
