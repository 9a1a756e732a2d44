import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DispatchId } from '../../../shared/domain/dispatch.ts'
import { anApp, noon, olderSecret, secret, signed } from '../../support/an-app.ts'

const Answer = z.looseObject({
  id: DispatchId.default(DispatchId.parse('none')),
  issues: z.array(z.object({ path: z.string() })).default([]),
})

const json = (value: unknown) => JSON.stringify(value)
const aBody = json({ id: 'one', headline: 'Almaty', body: 'Fifty people were arrested in Almaty.' })

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  given = anApp(),
) {
  const response = await given.app.request('/dispatches', { method: 'POST', body, headers })
  return { ...given, response, answer: Answer.parse(await response.json()) }
}

describe('POST /dispatches', () => {
  it('keeps a signed dispatch and says under which id and revision', async () => {
    const { response, answer, woken } = await post(aBody, signed(aBody))
    expect(response.status).toBe(202)
    expect(answer).toMatchObject({ id: 'belga/one', revision: 1, outcome: 'accepted' })
    expect(woken).toEqual([{ step: 'percolate', dispatch: 'belga/one', revision: 1 }])
  })

  it('knows the same dispatch again, and a new text under its id', async () => {
    const given = anApp()
    await post(aBody, signed(aBody), given)
    expect((await post(aBody, signed(aBody), given)).answer).toMatchObject({
      outcome: 'duplicate',
      revision: 1,
    })
    const changed = json({ id: 'one', body: 'Sixty people were arrested in Almaty.' })
    expect((await post(changed, signed(changed), given)).answer).toMatchObject({
      outcome: 'revised',
      revision: 2,
    })
  })

  it('takes plain text with a date before it', async () => {
    const text = 'date 2021-02 Des manifestants ont été interpellés. (Belga)'
    const { response, answer, ports } = await post(text, signed(text, { type: 'text/plain' }))
    expect(response.status).toBe(202)
    const kept = await ports.dispatches.latest(answer.id)
    expect(kept?.dispatch).toMatchObject({
      publishedAt: '2021-02',
      body: 'Des manifestants ont été interpellés. (Belga)',
    })
  })

  it('drops a byte order mark but verifies the signature with it', async () => {
    const bytes = Buffer.from(`\uFEFFUne dépêche.`)
    const { answer, ports } = await post(new Uint8Array(bytes), signed(bytes, { type: 'text/plain' }))
    expect((await ports.dispatches.latest(answer.id))?.dispatch.body).toBe('Une dépêche.')
  })

  it('blanks control characters one for one, so that no offset moves', async () => {
    const body = json({ id: 'x', body: 'a\u0000b\u0007c\nd' })
    const { ports, answer } = await post(body, signed(body))
    expect((await ports.dispatches.latest(answer.id))?.dispatch.body).toBe('a b c\nd')
  })

  it('lets the source be named in the address', async () => {
    const { app } = anApp()
    const { 'webhook-source': _, ...headers } = signed(aBody)
    const response = await app.request('/dispatches?source=belga', { method: 'POST', body: aBody, headers })
    expect(response.status).toBe(202)
  })

  it('takes any of several signatures made with any of several secrets', async () => {
    const stranger = `whsec_${Buffer.from('a secret that nobody here knows of').toString('base64')}`
    for (const secrets of [[olderSecret], [stranger, secret], [stranger, olderSecret, stranger]])
      expect((await post(aBody, signed(aBody, { secrets }))).response.status).toBe(202)
    expect((await post(aBody, signed(aBody, { secrets: [stranger] }))).response.status).toBe(401)
  })
})

describe('a dispatch that is not taken', () => {
  const stale = new Date(noon.getTime() - 301_000)
  const early = new Date(noon.getTime() + 301_000)
  const good = signed(aBody)
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name))
  const text = { type: 'text/plain' }
  const long = 'x'.repeat(1_000_001)

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ['unsigned', aBody, { 'content-type': 'application/json' }, 401],
    ['without a signature', aBody, without('webhook-signature'), 401],
    ['without an id', aBody, without('webhook-id'), 401],
    ['without a timestamp', aBody, without('webhook-timestamp'), 401],
    ['with another body than was signed', aBody.replace('Fifty', 'Sixty'), good, 401],
    ['with another id than was signed', aBody, { ...good, 'webhook-id': 'msg_other' }, 401],
    ['with a signature of no known version', aBody, { ...good, 'webhook-signature': 'v2,abc v1 ,' }, 401],
    ['signed too long ago', aBody, signed(aBody, { at: stale }), 401],
    ['signed in the future', aBody, signed(aBody, { at: early }), 401],
    ['with a timestamp that is none', aBody, { ...good, 'webhook-timestamp': 'yesterday' }, 401],
    ['from an unknown source', aBody, signed(aBody, { source: 'nobody' }), 401],
    ['from a source that cannot be', aBody, signed(aBody, { source: '../etc' }), 401],
    ['from no source', aBody, without('webhook-source'), 401],
    ['that is not JSON', '{"body":', signed('{"body":'), 400],
    ['that is empty', '', signed(''), 400],
    ['of an unknown content type', aBody, signed(aBody, { type: 'application/xml' }), 415],
    ['without a content type', aBody, signed(aBody, { type: '' }), 415],
    ['in an unknown charset', aBody, signed(aBody, { type: 'text/plain; charset=klingon' }), 415],
    ['that says nothing', '  ', signed('  ', text), 422],
    ['over 1 MB', long, signed(long, text), 413],
    ['that breaks the schema', '[]', signed('[]'), 422],
  ])('%s', async (_, body, headers, status) => {
    const { response, answer, woken } = await post(body, headers)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(answer).toMatchObject({
      type: 'about:blank',
      status,
      title: expect.any(String),
      detail: expect.any(String),
    })
    expect(response.status).toBe(status)
    expect(woken).toEqual([])
  })

  it('with every fault named by its path', async () => {
    const body = json({
      id: '',
      body: 7,
      urgency: 12,
      subjects: ['a', 3],
      colour: 'red',
      url: 'javascript:alert(1)',
    })
    const { answer } = await post(body, signed(body))
    expect(answer.issues.map(({ path }) => path).sort()).toEqual(
      ['body', 'colour', 'id', 'subjects.1', 'urgency', 'url'].sort(),
    )
  })
})

describe('text in another charset', () => {
  it('is verified over its bytes and decoded when the charset is declared', async () => {
    const bytes = Buffer.from('Une d\xe9p\xeache.', 'latin1')
    const headers = signed('', { type: 'text/plain; charset=ISO-8859-1' })
    const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`)
      .update(bytes)
      .digest('base64')
    const declared = { ...headers, 'webhook-signature': `v1,${signature}` }
    const { response, answer, ports } = await post(new Uint8Array(bytes), declared)
    expect(response.status).toBe(202)
    expect((await ports.dispatches.latest(answer.id))?.dispatch.body).toBe('Une dépêche.')
    const undeclared = await post(new Uint8Array(bytes), { ...declared, 'content-type': 'text/plain' })
    expect(undeclared.response.status).toBe(400)
  })
})

describe('other addresses and methods', () => {
  it.each([
    ['GET', '/dispatches', 405],
    ['DELETE', '/', 405],
    ['GET', '/nowhere', 404],
    ['POST', '/read', 404],
  ])('%s %s is a problem, %i', async (method, path, status) => {
    const response = await anApp().app.request(path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status })
    if (status === 405) expect(response.headers.get('allow')).toBeTruthy()
  })
})
