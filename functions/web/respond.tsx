import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { acceptMedia, decodeBody, readContentType } from '../http/body.ts'

/** Answers with a page. Pages speak to one reader, so nobody keeps a copy. */
export function respond(c: Context, page: Child, status: ContentfulStatusCode = 200) {
  c.header('cache-control', 'no-store')
  c.header('vary', 'accept-language')
  return c.html(html`<!doctype html>${page}`, status)
}

/** The fields of a posted form. */
export async function readForm(c: Context): Promise<URLSearchParams> {
  const type = readContentType(c.req.header('content-type'))
  acceptMedia(type, ['application/x-www-form-urlencoded'])
  return new URLSearchParams(decodeBody(new Uint8Array(await c.req.arrayBuffer())))
}
