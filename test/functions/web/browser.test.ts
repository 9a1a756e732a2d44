import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../../functions/local/serve.ts'
import { anApp } from '../../support/an-app.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere)
  console.log(`skipped: pages in a browser, for want of ${executablePath} (CHROMIUM names another)`)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

describe.skipIf(!isThere)('in a browser without scripts', () => {
  const given = anApp()
  let server: Listening
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    const listening = await listen(0, () => given.app)
    if (listening === 'taken') throw new Error('no port is free')
    server = listening
    browser = await chromium.launch({
      executablePath,
      args: [...flags, '--disable-component-update', '--disable-sync'],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(path: string, width = 1000): Promise<Page> {
    const baseURL = `http://127.0.0.1:${server.port}`
    const context = await browser.newContext({
      baseURL,
      viewport: { width, height: 700 },
      javaScriptEnabled: false,
      locale: 'fr',
    })
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(path)
    return page
  }

  it('a reader subscribes with the keyboard alone, confirms and comes to their watchlists', async () => {
    const page = await open('/')
    await page.locator('#mentioned').focus()
    await page.keyboard.type('Kazakhstan')
    for (const text of ['', 'Moukhtar Abliazov', 'droits humains']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await page.locator('#address').focus()
    await page.keyboard.type('reader@example.org')
    await page.keyboard.press('Enter')
    await page.waitForURL(/requested/)
    const [work] = given.woken
    if (work?.step !== 'confirm') throw new Error('no confirmation is queued')
    const link = given.ports.links.to({
      may: 'confirm',
      watchlist: work.watchlist,
      expires: Number.MAX_SAFE_INTEGER,
    })
    await page.goto(new URL(link).pathname)
    await page.getByRole('button').press('Enter')
    await page.getByRole('link', { name: 'Voir mes listes' }).press('Enter')
    await page.waitForURL(/manage/)
    expect(await page.locator('.card').innerText()).toMatch(
      /en veille[\s\S]*Kazakhstan[\s\S]*Moukhtar Abliazov[\s\S]*droits humains/,
    )
    await page.getByRole('button', { name: /Suspendre/ }).click()
    expect(await page.getByRole('status').innerText()).toContain('Suspendue')
    expect(complaints).toEqual([])
  }, 60_000)

  it('no page is wider than a small phone', async () => {
    for (const path of ['/', '/requested', '/reference', '/nowhere']) {
      const page = await open(path, 320)
      const box = await page.locator('body').boundingBox()
      expect(box?.width, path).toBeLessThanOrEqual(320)
      const widest = await page
        .locator('main *')
        .evaluateAll((all) =>
          Math.max(
            0,
            ...all
              .filter((one) => !one.closest('.scroll, pre'))
              .map((one) => one.getBoundingClientRect().right),
          ),
        )
      expect(widest, path).toBeLessThanOrEqual(320)
      await page.context().close()
    }
  }, 60_000)
})
