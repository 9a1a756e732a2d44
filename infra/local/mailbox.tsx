import { Hono } from 'hono'
import type { MailDrop } from './mail-drop.ts'
import { MailboxPage, MailPage, NoMailPage } from './mailbox-pages.tsx'

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'"

/** Mails shown at once. */
const shown = 100

/** The pages that show the mail sent on this machine. */
export const createMailbox = (drop: MailDrop) =>
  new Hono()
    .use(async (c, next) => {
      await next()
      c.header('content-security-policy', policy)
      c.header('cache-control', 'no-store')
      c.header('x-content-type-options', 'nosniff')
    })
    .get('/mailbox', async (c) => {
      const [mails, total] = await Promise.all([drop.list(shown), drop.count()])
      return c.html(<MailboxPage mails={mails} total={total} />)
    })
    .get('/mailbox/:id', async (c) => {
      const mail = await drop.find(c.req.param('id'))
      return mail === undefined ? c.html(<NoMailPage />, 404) : c.html(<MailPage {...mail} />)
    })
    .get('/mailbox/:id/raw', async (c) => {
      const mail = await drop.find(c.req.param('id'))
      if (mail === undefined) return c.html(<NoMailPage />, 404)
      return c.body(new Uint8Array(mail.raw), 200, { 'content-type': 'text/plain; charset=utf-8' })
    })
