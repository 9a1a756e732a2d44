import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { answerSchemas } from '../../../functions/http/api-schemas.ts'
import { WatchlistId } from '../../../shared/domain/watchlist.ts'
import { anApp, noon, tokenOf } from '../../support/an-app.ts'

type Given = ReturnType<typeof anApp>

const post = (given: Given, path: string, body: unknown, headers: Record<string, string> = {}) =>
  given.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** An answer, in the very shape that the API's document promises. */
const read = async <Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema>> =>
  schema.parse(await response.json())

/** A reader who has confirmed one watchlist, and the headers their programs send. */
async function aReader(given = anApp()) {
  await post(given, '/subscriptions', {
    address: 'reader@example.org',
    watchlist: { topics: ['human-rights'] },
  })
  const work = given.woken.find(({ step }) => step === 'confirm')
  const watchlist = WatchlistId.parse(work && 'watchlist' in work ? work.watchlist : '')
  const expires = noon.getTime() + 60_000
  await given.app.request(new URL(given.ports.links.to({ may: 'confirm', watchlist, expires })).pathname, {
    method: 'POST',
  })
  const kept = await given.ports.watchlists.find(watchlist)
  const token = tokenOf(given.ports.links.to({ may: 'manage', subscriber: kept!.subscriber }))
  return {
    ...given,
    watchlist,
    subscriber: kept!.subscriber,
    authorization: { authorization: `Bearer ${token}` },
  }
}

describe('POST /subscriptions', () => {
  it('reads countries and topics in any language, keeps them pending and queues the confirmation', async () => {
    const given = anApp()
    const watchlist = {
      countries: ['Казахстан', { code: 'Kirgisistan', level: 'about' }, 'fr'],
      topics: ['droits humains'],
    }
    const response = await post(given, '/subscriptions', {
      address: 'Reader@Example.ORG',
      locale: 'fr',
      watchlist,
    })
    expect(response.status).toBe(202)
    const answer = await read(response, answerSchemas.Requested)
    expect(answer.watchlist.countries).toEqual([
      { code: 'KZ', level: 'mention' },
      { code: 'KG', level: 'about' },
      { code: 'FR', level: 'mention' },
    ])
    expect(answer.watchlist.topics).toEqual(['human-rights'])
    expect(given.woken.map(({ step }) => step)).toEqual(['confirm'])
    expect(given.indexed).toEqual([])
  })

  it('names every fault by its path, with near names for what it does not know', async () => {
    const watchlist = { countries: ['Kazahkstan'], topics: ['humane rights'], query: '(a' }
    const response = await post(anApp(), '/subscriptions', { address: 'a@example.org', watchlist })
    expect(response.status).toBe(422)
    const { issues = [] } = await read(response, answerSchemas.Problem)
    expect(issues.map(({ path }) => path)).toEqual([
      'watchlist.countries.0',
      'watchlist.topics.0',
      'watchlist.query',
    ])
    expect(issues[0]?.suggestions).toContain('Kazakhstan')
    expect(issues[1]?.suggestions).toContain('human rights')
  })

  it.each([
    ['no address at all', 'nobody'],
    ['a header in it', 'a@example.org\r\nBcc: b@example.org'],
    ['a line break in it', 'a@exam\nple.org'],
    ['two mailboxes', 'a@example.org, b@example.org'],
    ['a display name', 'A <a@example.org>'],
    ['too long a name', `${'a'.repeat(250)}@example.org`],
  ])('refuses an address with %s', async (_, address) => {
    const given = anApp()
    const response = await post(given, '/subscriptions', { address, watchlist: { topics: ['protest'] } })
    expect(response.status).toBe(422)
    const { issues = [] } = await read(response, answerSchemas.Problem)
    expect(issues.map(({ path }) => path)).toEqual(['address'])
    expect(given.woken).toEqual([])
  })

  it('refuses a watchlist that asks for nothing', async () => {
    const response = await post(anApp(), '/subscriptions', { address: 'a@example.org', watchlist: {} })
    expect(response.status).toBe(422)
  })

  it('says 429 to an address with too many that wait to be confirmed', async () => {
    const given = anApp()
    const subscription = { address: 'a@example.org', watchlist: { topics: ['protest'] } }
    const statuses = []
    for (let i = 0; i < 6; i++) statuses.push((await post(given, '/subscriptions', subscription)).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
  })

  it.each([
    ['not JSON', '{', 'application/json', 400],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['more than 1 MB', JSON.stringify('x'.repeat(1_000_001)), 'application/json', 413],
  ])('refuses %s', async (_, body, type, status) => {
    const response = await post(anApp(), '/subscriptions', body, { 'content-type': type })
    expect(response.status).toBe(status)
    expect(await read(response, answerSchemas.Problem)).toMatchObject({ status })
  })
})

describe('the watchlists of a reader', () => {
  it('are only theirs who hold the token of their manage link', async () => {
    const given = await aReader()
    const unsubscribe = given.ports.links.to({ may: 'unsubscribe', subscriber: given.subscriber })
    for (const authorization of ['', 'Bearer x.y', `Bearer ${tokenOf(unsubscribe)}`, 'Basic abc']) {
      const response = await given.app.request('/watchlists', { headers: { authorization } })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
    }
    const response = await given.app.request('/watchlists', { headers: given.authorization })
    const { watchlists } = await read(response, answerSchemas.Watchlists)
    expect(watchlists).toMatchObject([{ id: given.watchlist, state: 'active', topics: ['human-rights'] }])
  })

  it('are added, changed, paused, resumed and deleted', async () => {
    const given = await aReader()
    const headers = { 'content-type': 'application/json', ...given.authorization }
    const call = async (method: string, path: string, body?: unknown) =>
      given.app.request(path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      })
    const added = await call('POST', '/watchlists', { name: 'Steppe', countries: ['KZ'] })
    expect(added.status).toBe(201)
    const { id } = await read(added, answerSchemas.Watchlist)
    expect(given.indexed).toContain(id)
    const at = `/watchlists/${id}`
    expect(await read(await call('GET', at), answerSchemas.Watchlist)).toMatchObject({ id, name: 'Steppe' })
    const changed = await call('PUT', at, { name: 'Lakes', people: ['Mukhtar Ablyazov'] })
    const answer = await read(changed, answerSchemas.Watchlist)
    expect(answer).toMatchObject({ name: 'Lakes', people: [{ name: 'Mukhtar Ablyazov' }] })
    expect(answer.countries).toBeUndefined()
    expect(await read(await call('POST', `${at}/pause`), answerSchemas.Watchlist)).toMatchObject({
      state: 'paused',
    })
    expect(await read(await call('POST', `${at}/resume`), answerSchemas.Watchlist)).toMatchObject({
      state: 'active',
    })
    expect((await call('DELETE', at)).status).toBe(204)
    expect((await call('GET', at)).status).toBe(404)
    expect((await call('DELETE', at)).status).toBe(404)
  })

  it('of others are unknown to them', async () => {
    const given = await aReader()
    await post(given, '/subscriptions', { address: 'other@example.org', watchlist: { topics: ['protest'] } })
    const [, other] = given.woken.flatMap((work) => ('watchlist' in work ? [work.watchlist] : []))
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/pause'],
    ] as const) {
      const response = await given.app.request(`/watchlists/${other}${path}`, {
        method,
        headers: given.authorization,
      })
      expect(response.status).toBe(404)
    }
  })
})

describe('the topics of a reader’s own', () => {
  const send = (given: Awaited<ReturnType<typeof aReader>>, method: string, path: string, body?: unknown) =>
    given.app.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...given.authorization },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  it('are saved, listed, used by watchlists, changed and deleted', async () => {
    const given = await aReader()
    const saved = await send(given, 'PUT', '/own-topics/strikes', { query: 'strike OR grève' })
    expect(saved.status).toBe(200)
    const topic = await read(saved, answerSchemas.OwnTopic)
    expect(topic).toEqual({ id: 'own/strikes', slug: 'strikes', query: 'strike OR grève' })
    const asked = { topics: ['own/strikes', 'football'], query: 'lyon NOT topic:own/strikes', require: 'any' }
    const checked = await send(given, 'POST', '/watchlists/check', asked)
    expect((await read(checked, answerSchemas.Explanation)).explanation).toContain('strikes')
    const added = await send(given, 'POST', '/watchlists', asked)
    expect(added.status).toBe(201)
    const { id } = await read(added, answerSchemas.Watchlist)
    given.indexed.length = 0
    expect((await send(given, 'PUT', '/own-topics/strikes', { query: 'walkout' })).status).toBe(200)
    expect(given.indexed).toEqual([id])
    const refused = await send(given, 'DELETE', '/own-topics/strikes')
    expect(refused.status).toBe(409)
    expect((await read(refused, answerSchemas.Problem)).detail).toContain('strikes, football')
    await send(given, 'DELETE', `/watchlists/${id}`)
    expect((await send(given, 'DELETE', '/own-topics/strikes')).status).toBe(204)
    expect((await send(given, 'GET', '/own-topics/strikes')).status).toBe(404)
    expect(await read(await send(given, 'GET', '/own-topics'), answerSchemas.OwnTopics)).toEqual({
      topics: [],
    })
  })

  it.each([
    ['PUT', '/own-topics/Strikes', { query: 'a' }, 422, 'slug'],
    ['PUT', '/own-topics/strikes', { query: '(a' }, 422, 'query'],
    ['PUT', '/own-topics/strikes', { query: 'topic:own/strikes' }, 422, 'query'],
    ['PUT', '/own-topics/strikes', { query: '' }, 422, 'query'],
    ['PUT', '/own-topics/strikes', { query: 7 }, 422, 'query'],
    ['PUT', '/own-topics/strikes', { query: 'a', name: 'b' }, 422, 'name'],
    ['POST', '/watchlists', { topics: ['own/none'] }, 422, 'topics.0'],
    ['POST', '/watchlists', { query: 'topic:own/none' }, 422, 'query'],
    ['DELETE', '/own-topics/none', undefined, 404, undefined],
    ['DELETE', '/own-topics/No', undefined, 404, undefined],
    ['GET', '/own-topics/none', undefined, 404, undefined],
  ])('are refused where %s %s is given %j', async (method, path, body, status, at) => {
    const response = await send(await aReader(), method, path, body)
    expect(response.status).toBe(status)
    const { issues } = await read(response, answerSchemas.Problem)
    expect(issues?.[0]?.path).toBe(at)
  })

  it('are shown to nobody without the token, and known to nobody else', async () => {
    const given = await aReader()
    await send(given, 'PUT', '/own-topics/strikes', { query: 'strike' })
    expect((await given.app.request('/own-topics')).status).toBe(401)
    expect((await post(given, '/watchlists/check', { query: 'topic:own/strikes' })).status).toBe(422)
    const subscription = { address: 'reader@example.org', watchlist: { topics: ['own/strikes'] } }
    expect((await post(given, '/subscriptions', subscription)).status).toBe(422)
  })
})

describe('POST /watchlists/check', () => {
  it('says what a watchlist means, and saves nothing', async () => {
    const given = anApp()
    const response = await post(given, '/watchlists/check', {
      countries: ['Kasachstan'],
      people: ['Mukhtar Ablyazov'],
    })
    expect(response.status).toBe(200)
    const answer = await read(response, answerSchemas.Explanation)
    expect(answer.watchlist.countries).toEqual([{ code: 'KZ', level: 'mention' }])
    expect(answer.people.map(({ name }) => name)).toEqual(['Mukhtar Ablyazov'])
    expect(given.woken).toEqual([])
  })
})

describe('POST /queries/import', () => {
  it('carries a query over and says what was left out', async () => {
    const response = await post(anApp(), '/queries/import', {
      query: 'storm -"fishing boats" site:example.org',
      from: 'google',
    })
    expect(response.status).toBe(200)
    const answer = await read(response, answerSchemas.ImportedQuery)
    expect(answer.query).toBe('storm -"fishing boats"')
    expect(answer.notMapped.map(({ text }) => text)).toEqual(['site:example.org'])
    expect((await post(anApp(), '/queries/import', { query: 'a', from: 'nowhere' })).status).toBe(422)
  })
})

describe('what can be watched for', () => {
  it('is found by its name in any language', async () => {
    const { app } = anApp()
    const topics = await read(await app.request('/topics?q=droits&locale=fr'), answerSchemas.Topics)
    expect(topics.topics).toContainEqual({ id: 'human-rights', name: 'droits humains' })
    const countries = await read(await app.request('/countries?q=Казах'), answerSchemas.Countries)
    expect(countries.countries[0]).toEqual({ id: 'KZ', name: 'Kazakhstan' })
  })

  it('is not searched for nothing, nor beyond reason', async () => {
    const { app } = anApp()
    for (const query of ['', '?q=', '?q=a&limit=0', '?q=a&limit=1000', '?q=a&locale=xx'])
      expect((await app.request(`/topics${query}`)).status).toBe(422)
    const { topics } = await read(await app.request('/topics?q=a&limit=3'), answerSchemas.Topics)
    expect(topics.length).toBeLessThanOrEqual(3)
  })
})
