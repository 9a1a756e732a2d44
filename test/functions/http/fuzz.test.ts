import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anApp, signed, tokenOf } from '../../support/an-app.ts'

const paths = [
  '/',
  '/dispatches',
  '/subscriptions',
  '/watchlists',
  '/watchlists/check',
  '/watchlists/x',
  '/watchlists/x/pause',
  '/own-topics',
  '/own-topics/x',
  '/queries/import',
  '/topics',
  '/countries',
  '/openapi.json',
  '/reference',
  '/confirm/x',
  '/manage/x',
  '/manage/x/new',
  '/manage/x/own-topics/edit',
  '/manage/x/y/delete',
  '/unsubscribe/x',
  '/read/x',
  '/requested',
  '/nowhere',
]

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '{}', '[]', 'null', '{"', '\u0000', '%'),
)
const anyHeader = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.constantFrom(
    'application/json',
    'text/plain; charset=utf-16',
    'application/x-www-form-urlencoded',
    'text/html',
    'Bearer a.b',
    '0',
    '-1',
  ),
)
const anyHeaders = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'accept',
    'accept-language',
    'authorization',
    'webhook-id',
    'webhook-source',
    'webhook-timestamp',
    'webhook-signature',
    'content-length',
  ),
  anyHeader.map((value) => value.replace(/[^\x20-\x7e]/g, '').trim()),
)

const anyFacets = fc.record(
  {
    countries: fc.array(
      fc.oneof(fc.constantFrom('KZ', 'France', ''), anyText, fc.record({ code: anyText, level: anyText })),
      { maxLength: 4 },
    ),
    people: fc.array(
      fc.oneof(anyText, fc.record({ name: anyText, not: fc.array(anyText, { maxLength: 2 }) })),
      { maxLength: 3 },
    ),
    topics: fc.array(fc.oneof(fc.constantFrom('protest', 'droits humains'), anyText), { maxLength: 3 }),
    query: fc.oneof(
      anyText,
      fc
        .array(
          fc.constantFrom(
            'a',
            '"',
            '(',
            ')',
            'AND',
            'NOT',
            'NEAR/5',
            '*',
            '{',
            '}',
            '^3',
            '|',
            ':',
            'country:KZ',
          ),
          { maxLength: 12 },
        )
        .map((words) => words.join(' ')),
    ),
    require: fc.constantFrom('any', 'all', 'none'),
    name: anyText,
  },
  { requiredKeys: [] },
)

const lines = (items: readonly unknown[] = []) =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n')

describe('no input makes a 5xx', () => {
  it('whatever the method, address, headers and body', async () => {
    const { app } = anApp()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
        anyHeaders,
        anyText,
        fc.webQueryParameters(),
        async (path, method, headers, text, query) => {
          const body = method === 'GET' || method === 'HEAD' ? undefined : text
          const response = await app.request(`${path}?${query}`, { method, headers, body })
          expect(response.status).toBeLessThan(500)
          if (
            response.status >= 400 &&
            !headers.accept?.includes('html') &&
            !/^\/(confirm|manage|unsubscribe|read)\//.test(path)
          )
            expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json|^text\/html/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('whatever a source has signed', async () => {
    const { app } = anApp()
    const anyDispatch = fc.oneof(
      fc
        .record(
          {
            id: anyText,
            headline: anyText,
            body: anyText,
            language: anyText,
            publishedAt: anyText,
            urgency: fc.integer(),
            url: anyText,
            subjects: fc.array(anyText),
          },
          { requiredKeys: [] },
        )
        .map((dispatch) => JSON.stringify(dispatch)),
      fc.json(),
      anyText,
    )
    await fc.assert(
      fc.asyncProperty(
        anyDispatch,
        fc.constantFrom('application/json', 'text/plain', 'text/plain; charset=latin1'),
        async (body, type) => {
          const response = await app.request('/dispatches', {
            method: 'POST',
            body,
            headers: signed(body, { type }),
          })
          expect([202, 400, 422]).toContain(response.status)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('whatever watchlist is asked for, by a program or in the form', async () => {
    const { app, ports } = anApp()
    const token = tokenOf(ports.links.to({ may: 'manage', subscriber: 'A'.repeat(22) as never }))
    const authorization = `Bearer ${token}`
    await fc.assert(
      fc.asyncProperty(anyFacets, fc.emailAddress(), async (watchlist, address) => {
        const json = { method: 'POST', headers: { 'content-type': 'application/json', authorization } }
        const ask = (path: string, body: unknown) =>
          app.request(path, { ...json, body: JSON.stringify(body) })
        const form = new URLSearchParams({
          address,
          mentioned: lines(watchlist.countries),
          people: lines(watchlist.people),
          topics: lines(watchlist.topics),
          query: watchlist.query ?? '',
          name: watchlist.name ?? '',
          action: 'check',
        })
        const responses = [
          await ask('/watchlists/check', watchlist),
          await ask('/watchlists', watchlist),
          await ask('/subscriptions', { address, watchlist }),
          await app.request('/', { method: 'POST', body: form }),
        ]
        for (const { status } of responses) expect(status).toBeLessThan(500)
      }),
      { numRuns: 50 },
    )
  })
})
