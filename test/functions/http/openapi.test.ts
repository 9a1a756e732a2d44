import { describe, expect, it } from 'vitest'
import { createApi } from '../../../functions/http/api.ts'
import { intakeRoutes } from '../../../functions/http/intake.ts'
import { describeApi } from '../../../functions/http/openapi.ts'
import { anApp } from '../../support/an-app.ts'

describe('the document of the API', () => {
  const document = describeApi()

  it('tells of every operation there is, and of no other', () => {
    const { services } = anApp()
    const routes = [...createApi(services).routes, ...intakeRoutes(services).routes]
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(told.sort()).toEqual([...new Set(routes)].sort())
  })

  it('refers to no schema that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(20)
    for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name)
  })

  it('carries the bounds that requests are held to', () => {
    expect(document.components.schemas.Dispatch).toMatchObject({
      required: ['body'],
      additionalProperties: false,
      properties: { body: { maxLength: 100_000 }, urgency: { minimum: 1, maximum: 9 } },
    })
  })

  it('is served to programs, and to people as a page that loads nothing from elsewhere', async () => {
    const { app } = anApp()
    expect(await (await app.request('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
    const page = await (await app.request('/reference')).text()
    for (const path of Object.keys(document.paths)) expect(page).toContain(`<code>${path}</code>`)
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
  })
})
