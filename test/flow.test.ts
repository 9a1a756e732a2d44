import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postSample } from '../functions/local/post-sample.ts'
import { sampleReader, sampleWatchlists } from '../functions/local/sample.ts'
import { setUpSample } from '../functions/local/set-up-sample.ts'
import { type LocalVigie, startLocal } from '../functions/local/start.ts'
import { alertMails, tokenIn } from './support/use-embedded.ts'

describe('from a dispatch to the mail', () => {
  let vigie: LocalVigie
  const data = mkdtempSync(join(tmpdir(), 'vigie-flow-'))

  beforeAll(async () => {
    const started = await startLocal({ data, port: 0, log: () => undefined })
    if (typeof started === 'string') throw new Error(started)
    vigie = started
    await setUpSample(vigie.embedded)
    await postSample(vigie.origin, vigie.secrets)
    await vigie.embedded.idle()
  })
  afterAll(async () => {
    await vigie.stop()
    rmSync(data, { recursive: true, force: true })
  })
  const theMail = async () => {
    const mails = await alertMails(vigie.embedded, sampleReader.address)
    expect(mails).toHaveLength(1)
    return mails[0]!
  }

  it('mails the reader once, naming every watchlist that matches and no other', async () => {
    const { text } = await theMail()
    const named = sampleWatchlists
      .filter(({ name }) => text?.includes(`\n* ${name}\n`))
      .map(({ name }) => name)
    expect(named).toEqual(sampleWatchlists.map(({ name }) => name).filter((name) => name !== 'Football'))
  })

  it('marks the words that made it match', async () => {
    const { html } = await theMail()
    const marked = [...String(html).matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, words]) => words)
    expect(marked).toEqual(
      expect.arrayContaining(['Moukhtar Abliazov', 'Parlement européen', 'droits humains']),
    )
  })

  it('says the same again to nobody', async () => {
    const again = await postSample(vigie.origin, vigie.secrets)
    await vigie.embedded.idle()
    expect(again.outcome).toBe('duplicate')
    await theMail()
  })

  it('links to the dispatch, to managing and to unsubscribing, and opening them changes nothing', async () => {
    const { text } = await theMail()
    for (const kind of ['read', 'manage', 'unsubscribe']) {
      const page = await fetch(`${vigie.origin}/${kind}/${tokenIn(text, kind)}`)
      expect([kind, page.status]).toEqual([kind, 200])
    }
    const { readers, ports } = vigie.embedded
    const reader = readers.management.subscriberOf(tokenIn(text, 'manage'))
    expect(await ports.watchlists.ofSubscriber(reader!)).toHaveLength(sampleWatchlists.length)
  })

  it('unsubscribes with one click, as mail programs do it', async () => {
    const { headers, text } = await theMail()
    const list = headers.get('list') as unknown as { unsubscribe: { url: string } }
    const answer = await fetch(list.unsubscribe.url, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(200)
    const { readers, ports } = vigie.embedded
    const reader = readers.management.subscriberOf(tokenIn(text, 'manage'))
    expect(await ports.watchlists.ofSubscriber(reader!)).toEqual([])
  })
})
