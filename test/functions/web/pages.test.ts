import { beforeEach, describe, expect, it } from 'vitest'
import { Dispatch } from '../../../shared/domain/dispatch.ts'
import { Evidence } from '../../../shared/domain/evidence.ts'
import { type Watchlist, WatchlistId } from '../../../shared/domain/watchlist.ts'
import type { Grant } from '../../../shared/pipeline/links.ts'
import { anApp, noon } from '../../support/an-app.ts'

let given: ReturnType<typeof anApp>

beforeEach(() => {
  given = anApp()
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await given.app.request(path, { headers: { accept: 'text/html', ...headers } })
  return { response, status: response.status, page: await response.text() }
}

const submit = async (path: string, fields: Record<string, string> | [string, string][] = {}) => {
  const body = new URLSearchParams(fields)
  const response = await given.app.request(path, { method: 'POST', body, headers: { accept: 'text/html' } })
  return { response, status: response.status, page: await response.text() }
}

const pathTo = (grant: Grant) => new URL(given.ports.links.to(grant)).pathname

/** Every watchlist that was asked for so far. */
async function watchlists(): Promise<Watchlist[]> {
  const ids = given.woken.flatMap((work) => (work.step === 'confirm' ? [work.watchlist] : []))
  const found = await Promise.all(ids.map((id) => given.ports.watchlists.find(id)))
  return found.filter((one) => one !== undefined)
}

const subscribe = (fields: Record<string, string> = {}) =>
  submit('/', { address: 'reader@example.org', topics: 'human rights', action: 'save', ...fields })

async function aReader(fields: Record<string, string> = {}) {
  await subscribe(fields)
  const watchlist = (await watchlists()).at(-1)!
  const confirm = pathTo({ may: 'confirm', watchlist: watchlist.id, expires: noon.getTime() + 1000 })
  await submit(confirm)
  return { watchlist, confirm, manage: pathTo({ may: 'manage', subscriber: watchlist.subscriber }) }
}

describe('the home page', () => {
  it('speaks the language the browser prefers, or the one chosen', async () => {
    expect((await get('/')).page).toContain('<html lang="en">')
    expect((await get('/', { 'accept-language': 'de, fr-BE;q=0.8, en;q=0.5' })).page).toContain(
      '<html lang="fr">',
    )
    expect((await get('/?lang=fr', { 'accept-language': 'en' })).page).toContain('<html lang="fr">')
    expect((await get('/?lang=tlh')).page).toContain('<html lang="en">')
  })

  it('runs no script, loads nothing from elsewhere and is kept by nobody', async () => {
    const { response, page } = await get('/')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page).not.toMatch(/<script|style=|onclick|(src|href)="(https?:)?\/\//)
    const [, style] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
    expect((await get(style!)).response.headers.get('content-type')).toContain('text/css')
    expect((await get('/icon.svg')).page).toMatch(/^<svg xmlns/)
  })

  it('gives every input a label', async () => {
    const { page } = await get('/')
    const ids = [...page.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['mentioned', 'about', 'people', 'topics', 'query', 'name', 'address', 'locale'])
    for (const id of ids) expect(page).toContain(`<label for="${id}">`)
  })
})

describe('subscribing in the form', () => {
  it('keeps what was asked for, in whatever language, and sends the reader to their mailbox', async () => {
    const { status, response } = await subscribe({
      mentioned: 'Kasachstan\r\nFrance, Belgique',
      about: 'Кыргызстан',
      people: 'Mukhtar Ablyazov = Moukhtar Abliazov, Абля́зов',
      not: 'Mukhtar Ablyazov ≠ Mukhtar Auezov',
      topics: 'droits humains; protest',
      query: '"parlement européen"',
      require: 'any',
      name: 'Steppe',
      locale: 'fr',
    })
    expect(status).toBe(303)
    expect((await get(response.headers.get('location')!)).status).toBe(200)
    const [watchlist] = await watchlists()
    expect(watchlist).toMatchObject({ name: 'Steppe', state: 'pending' })
    expect(watchlist?.facets).toEqual({
      countries: [
        { code: 'KZ', level: 'mention' },
        { code: 'FR', level: 'mention' },
        { code: 'BE', level: 'mention' },
        { code: 'KG', level: 'about' },
      ],
      people: [
        { name: 'Mukhtar Ablyazov', aliases: ['Moukhtar Abliazov', 'Абля́зов'], not: ['Mukhtar Auezov'] },
      ],
      topics: ['human-rights', 'protest'],
      query: '"parlement européen"',
      require: 'any',
    })
    expect(await given.ports.subscribers.find(watchlist!.subscriber)).toMatchObject({ locale: 'fr' })
  })

  it('takes topics ticked in the list', async () => {
    await submit('/', [
      ['address', 'a@example.org'],
      ['topic', 'protest'],
      ['topic', 'football'],
    ])
    expect((await watchlists())[0]?.facets.topics).toEqual(['protest', 'football'])
  })

  it('shows every fault at its field, keeps what was typed, and saves nothing', async () => {
    const { status, page } = await subscribe({
      address: 'nobody',
      mentioned: 'Kazahkstan',
      topics: 'humane rights',
      query: '(a',
    })
    expect(status).toBe(422)
    for (const field of ['mentioned', 'topics', 'query', 'address']) {
      expect(page).toMatch(new RegExp(`<(input|textarea) id="${field}"[^>]*aria-invalid="true"`))
      expect(page).toContain(`<a href="#${field}">`)
    }
    expect(page).toContain('Did you mean Kazakhstan')
    expect(page).toContain('>Kazahkstan</textarea>')
    expect(page).toContain('value="nobody"')
    expect(await watchlists()).toEqual([])
  })

  it('refuses a form that asks for nothing', async () => {
    const { status, page } = await subscribe({ topics: ' ' })
    expect(status).toBe(422)
    expect(page).toContain('Say what to watch for')
  })

  it('checks without an address and saves nothing', async () => {
    const { status, page } = await subscribe({ address: '', action: 'check', people: 'Mukhtar Ablyazov' })
    expect(status).toBe(200)
    expect(page).toContain('Nothing is saved yet')
    expect(await watchlists()).toEqual([])
  })

  it('lets nobody put a header into a mail', async () => {
    expect((await subscribe({ address: 'a@example.org\r\nBcc: b@example.org' })).status).toBe(422)
    expect(await watchlists()).toEqual([])
  })

  it('takes no file', async () => {
    const body = new FormData()
    body.set('topics', new Blob(['x']))
    const response = await given.app.request('/', { method: 'POST', body, headers: { accept: 'text/html' } })
    expect(response.status).toBe(415)
  })
})

describe('a confirmation link', () => {
  it('asks when it is opened and starts the watchlist when its button is pressed', async () => {
    await subscribe()
    const [{ id }] = (await watchlists()) as [Watchlist]
    const confirm = pathTo({ may: 'confirm', watchlist: id, expires: noon.getTime() + 1000 })
    expect((await get(confirm)).page).toContain('<form method="post">')
    expect((await given.ports.watchlists.find(id))?.state).toBe('pending')
    const { page } = await submit(confirm)
    expect((await given.ports.watchlists.find(id))?.state).toBe('active')
    const [, manage] = /href="(\/manage\/[^"]+)"/.exec(page) ?? []
    expect((await get(manage!)).status).toBe(200)
  })

  it('expires, and works for nothing else', async () => {
    const { watchlist } = await aReader()
    const expired = pathTo({ may: 'confirm', watchlist: watchlist.id, expires: noon.getTime() - 1 })
    expect((await get(expired)).status).toBe(410)
    expect((await submit(expired)).status).toBe(410)
    const gone = pathTo({ may: 'confirm', watchlist: WatchlistId.parse('x.y'), expires: noon.getTime() + 1 })
    expect((await get(gone)).status).toBe(410)
    const manage = pathTo({ may: 'manage', subscriber: watchlist.subscriber })
    expect((await get(manage.replace('manage', 'confirm'))).status).toBe(404)
    expect((await get('/confirm/nonsense')).page).toContain('This link does not work')
  })
})

describe('the manage link', () => {
  it('lists, adds, changes, pauses, resumes and deletes', async () => {
    const { watchlist, manage } = await aReader({ name: 'Rights' })
    const at = `${manage}/${watchlist.id}`
    const state = async () => (await given.ports.watchlists.find(watchlist.id))?.state
    expect((await get(manage)).page).toContain('Rights')
    expect((await submit(`${at}/pause`)).status).toBe(303)
    expect(await state()).toBe('paused')
    expect((await submit(`${at}/resume`)).response.headers.get('location')).toContain('done=resumed')
    expect(await state()).toBe('active')
    expect((await submit(at, { people: 'Mukhtar Ablyazov', name: 'Ablyazov' })).status).toBe(303)
    expect((await given.ports.watchlists.find(watchlist.id))?.facets).toMatchObject({
      people: [{ name: 'Mukhtar Ablyazov' }],
    })
    expect((await submit(`${manage}/new`, { topics: 'football' })).status).toBe(303)
    expect((await get(manage)).page).toContain('football')
    expect((await get(`${at}/delete`)).page).toContain('Ablyazov')
    expect(await state()).toBe('active')
    expect((await submit(`${at}/delete`)).status).toBe(303)
    expect(await state()).toBe('deleted')
  })

  it('fills the form with the watchlist, so that saving it unchanged changes nothing', async () => {
    const { watchlist, manage } = await aReader({
      mentioned: 'KZ',
      about: 'FR',
      people: 'A B = C D',
      not: 'A B ≠ A E',
      query: 'x OR y',
      require: 'any',
    })
    const before = (await given.ports.watchlists.find(watchlist.id))?.facets
    const { page } = await get(`${manage}/${watchlist.id}`)
    const typed = [...page.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</g)].map(
      ([, name, text]): [string, string] => [name!, text!.replaceAll('&quot;', '"')],
    )
    const ticked = [
      ...page.matchAll(/<input type="(?:checkbox|radio)" name="(\w+)" value="([^"]+)" checked=""/g),
    ].map(([, name, value]): [string, string] => [name!, value!])
    await submit(`${manage}/${watchlist.id}`, [...typed, ...ticked])
    expect((await given.ports.watchlists.find(watchlist.id))?.facets).toEqual(before)
  })

  it('shows faults and explanations without saving', async () => {
    const { watchlist, manage } = await aReader()
    expect((await submit(`${manage}/${watchlist.id}`, { query: '"' })).status).toBe(422)
    expect((await submit(`${manage}/${watchlist.id}`, { query: 'a', action: 'check' })).status).toBe(200)
    expect((await submit(`${manage}/new`, { mentioned: 'Atlantis' })).page).toContain('Atlantis')
    expect((await given.ports.watchlists.find(watchlist.id))?.version).toBe(2)
  })

  it('says so where nothing is left, and knows nobody else’s', async () => {
    const { watchlist, manage } = await aReader()
    await submit(`${manage}/${watchlist.id}/delete`)
    expect((await get(manage)).page).toContain('You have no watchlist')
    expect((await get(`${manage}/${watchlist.id}`)).status).toBe(404)
    expect((await get('/manage/nonsense')).status).toBe(404)
    expect((await submit('/manage/nonsense/new', { topics: 'football' })).status).toBe(404)
  })
})

describe('the topics of a reader’s own', () => {
  it('are saved in a form, used in a watchlist, and deleted once nothing uses them', async () => {
    const { watchlist, manage } = await aReader({ name: 'Rights' })
    const edit = `${manage}/own-topics/edit`
    expect((await get(edit)).status).toBe(200)
    const saved = await submit(edit, { name: 'Grèves à Lyon', query: 'grève AND lyon' })
    expect(saved.response.headers.get('location')).toContain('done=topicSaved')
    expect((await get(manage)).page).toContain('topic:own/greves-a-lyon')
    expect((await get(`${edit}?slug=greves-a-lyon`)).page).toContain('grève AND lyon')
    const used = { name: 'Rights', topics: 'own/greves-a-lyon', action: 'save' }
    expect((await submit(`${manage}/${watchlist.id}`, used)).status).toBe(303)
    expect((await get(`${manage}/${watchlist.id}`)).page).toContain('own/greves-a-lyon')
    const remove = () => submit(`${manage}/own-topics/delete`, { slug: 'greves-a-lyon' })
    const refused = await remove()
    expect([refused.status, refused.page.includes('Take it out of these first: Rights')]).toEqual([409, true])
    await submit(`${manage}/${watchlist.id}`, { topics: 'football', action: 'save' })
    expect((await remove()).response.headers.get('location')).toContain('done=topicDeleted')
    expect((await get(manage)).page).not.toContain('greves-a-lyon')
  })

  it('tell what is wrong beside the field, and keep what was typed', async () => {
    const { manage } = await aReader()
    const edit = `${manage}/own-topics/edit`
    const nameless = await submit(edit, { name: '!', query: 'lyon' })
    expect([nameless.status, nameless.page.includes('id="name-fault"')]).toEqual([422, true])
    const broken = await submit(edit, { name: 'x', query: '(lyon <b>' })
    expect(broken.status).toBe(422)
    expect(broken.page).toContain('(lyon &lt;b&gt;')
    expect(broken.page).toContain('not closed')
  })
})

describe('an unsubscribe link', () => {
  it('asks when opened, and ends one watchlist on one click of a mail program', async () => {
    const { watchlist } = await aReader()
    const { watchlist: other } = await aReader({ topics: 'football' })
    const link = pathTo({ may: 'unsubscribe', subscriber: watchlist.subscriber, watchlist: watchlist.id })
    expect((await get(link)).page).toContain('<form method="post">')
    expect((await given.ports.watchlists.find(watchlist.id))?.state).toBe('active')
    const oneClick = await given.app.request(link, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(oneClick.status).toBe(200)
    expect((await given.ports.watchlists.find(watchlist.id))?.state).toBe('deleted')
    expect((await given.ports.watchlists.find(other.id))?.state).toBe('active')
    expect((await get(link)).page).toContain('Nothing left to end')
    expect((await submit(link)).status).toBe(200)
  })

  it('ends all of them', async () => {
    const { watchlist } = await aReader()
    const { watchlist: other } = await aReader({ topics: 'football' })
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    const link = pathTo({ may: 'unsubscribe', subscriber: watchlist.subscriber })
    expect((await given.app.request(link, { method: 'POST', body })).status).toBe(200)
    for (const { id } of [watchlist, other])
      expect((await given.ports.watchlists.find(id))?.state).toBe('deleted')
    expect((await get('/unsubscribe/nonsense')).status).toBe(404)
    expect((await submit('/unsubscribe/nonsense')).status).toBe(404)
  })
})

describe('the page of a dispatch', () => {
  it('marks the words and says why, and shows markup as what it is', async () => {
    const { watchlist } = await aReader({ name: '<b>Rights</b>' })
    const body = 'A <script>alert(1)</script> in Almaty.'
    const dispatch = Dispatch.parse({
      id: 'belga/1',
      source: 'belga',
      headline: '<i>Almaty</i>',
      body,
      language: 'en',
      publishedAt: '2021-02',
    })
    await given.ports.dispatches.keep({ dispatch, revision: 1, acceptedAt: noon.toISOString() })
    const at = body.indexOf('Almaty')
    const evidence = Evidence.parse({
      clause: 'mention:KZ',
      field: 'body',
      start: at,
      end: at + 6,
      text: 'Almaty',
      because: 'a city of <Kazakhstan>',
    })
    const alert = {
      watchlist: watchlist.id,
      revision: 1,
      evidence: [evidence],
      recordedAt: noon.toISOString(),
      state: 'mailed' as const,
    }
    await given.ports.deliveries.record(
      { subscriber: watchlist.subscriber, dispatch: dispatch.id, alerts: [alert], version: 1 },
      noon,
    )
    const { page } = await get(
      pathTo({ may: 'read', subscriber: watchlist.subscriber, dispatch: dispatch.id }),
    )
    expect(page).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; in <mark>Almaty</mark>.')
    expect(page).toContain('&lt;b&gt;Rights&lt;/b&gt;')
    expect(page).toContain('&lt;i&gt;Almaty&lt;/i&gt;')
    expect(page).toContain('a city of &lt;Kazakhstan&gt;')
    expect(page).toContain('February 2021')
    expect(page).toContain('Kazakhstan')
    expect(page).not.toMatch(/<(script|b|i)>/)
    expect((await get('/read/nonsense')).status).toBe(404)
  })
})

describe('what a browser is told', () => {
  it('is a page in its language where a program gets a problem', async () => {
    const french = await get('/nulle-part', { 'accept-language': 'fr' })
    expect(french.status).toBe(404)
    expect(french.page).toContain('Il n’y a rien ici')
    const program = await given.app.request('/nowhere', { headers: { accept: '*/*' } })
    expect(program.headers.get('content-type')).toBe('application/problem+json')
  })

  it('never changes by opening a page', async () => {
    const { watchlist, confirm, manage } = await aReader()
    const before = JSON.stringify(await watchlists())
    const links = [
      confirm,
      manage,
      `${manage}/new`,
      `${manage}/${watchlist.id}`,
      `${manage}/${watchlist.id}/delete`,
      pathTo({ may: 'unsubscribe', subscriber: watchlist.subscriber }),
    ]
    for (const link of links) {
      expect((await get(link)).status).toBe(200)
      expect((await given.app.request(link, { method: 'HEAD' })).status).toBe(200)
    }
    expect((await get(`${manage}/${watchlist.id}/pause`)).status).toBe(405)
    expect(JSON.stringify(await watchlists())).toBe(before)
  })
})
