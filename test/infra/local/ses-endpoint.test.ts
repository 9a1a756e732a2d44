import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSesMailer } from '../../../functions/mail/ses-mailer.ts'
import { type MailDrop, openMailDrop } from '../../../infra/local/mail-drop.ts'
import { createMailbox } from '../../../infra/local/mailbox.tsx'
import { type LocalSes, startLocalSes } from '../../../infra/local/ses-endpoint.ts'
import type { SesFault } from '../../../infra/local/ses-protocol.ts'
import type { Mail } from '../../../shared/domain/mail.ts'
import { EmailAddress } from '../../../shared/domain/subscriber.ts'

const mailTo = (to: string): Mail => ({
  to: EmailAddress.parse(to),
  subject: 'Grève à Lyon · 語',
  text: 'Bonjour\n.\nFrom here\n',
  html: '<p>Bonjour</p>',
  headers: { 'List-Id': '<alerts.vigie.example>' },
  references: ['dispatch.1@vigie.example'],
})

describe('the embedded SES endpoint', () => {
  let folder: string
  let drop: MailDrop
  let ses: LocalSes
  let client: SESClient
  let fault: SesFault | undefined
  const published: object[] = []

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-ses-'))
    drop = await openMailDrop(folder)
    fault = undefined
    published.length = 0
    ses = await startLocalSes({ drop, publish: (event) => published.push(event), faultOf: () => fault })
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
    client = new SESClient({ endpoint: ses.endpoint, region: 'local', credentials, maxAttempts: 1 })
  })
  afterEach(async () => {
    client.destroy()
    await ses.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const mailer = () => createSesMailer({ client, from: 'alerts@vigie.example' })

  it('keeps one file a message, as it was sent but for the Message-ID and Date of SES', async () => {
    const sent = await mailer().send(mailTo('reader@example.org'))
    expect(sent.outcome).toBe('sent')
    expect(readdirSync(folder)).toHaveLength(1)
    const [mail] = await drop.list(10)
    expect(mail?.parsed.subject).toBe('Grève à Lyon · 語')
    expect(mail?.parsed.text).toBe('Bonjour\n.\nFrom here\n')
    expect(mail?.parsed.html).toContain('<p>Bonjour</p>')
    expect(mail?.parsed.messageId).toBe(
      `<${sent.outcome === 'sent' ? sent.messageId : ''}@email.amazonses.com>`,
    )
    expect(mail?.parsed.references).toBe('<dispatch.1@vigie.example>')
    expect(mail?.parsed.headerLines.filter(({ key }) => /^(message-id|date)$/.test(key))).toHaveLength(2)
  })

  it.each([
    ['Throttling', 'delayed'],
    ['ServiceUnavailable', 'delayed'],
    ['MessageRejected', 'refused'],
    ['InvalidParameterValue', 'refused'],
    ['AccountSendingPausedException', 'stopped'],
    ['ConfigurationSetDoesNotExist', 'stopped'],
  ])('answers %s as SES does, which the mailer takes for %s', async (code, outcome) => {
    fault = { code, message: 'no <b>luck</b> & more' }
    expect(await mailer().send(mailTo('reader@example.org'))).toMatchObject({ outcome })
    expect(await drop.count()).toBe(0)
  })

  it('counts as delayed what cannot even be reached', async () => {
    await ses.close()
    expect(await mailer().send(mailTo('reader@example.org'))).toMatchObject({ outcome: 'delayed' })
    ses = await startLocalSes({ drop })
  })

  it('refuses more than fifty recipients, and none', async () => {
    const send = (Destinations: string[]) =>
      client.send(
        new SendRawEmailCommand({ Destinations, RawMessage: { Data: Buffer.from('Subject: x\r\n\r\nx') } }),
      )
    const many = Array.from({ length: 51 }, (_, n) => `r${n}@example.org`)
    await expect(send(many)).rejects.toMatchObject({ name: 'MessageRejected' })
    await expect(send([])).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('speaks SendEmail too', async () => {
    await client.send(
      new SendEmailCommand({
        Source: 'alerts@vigie.example',
        Destination: { ToAddresses: ['reader@example.org'] },
        Message: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'World' } } },
      }),
    )
    const [mail] = await drop.list(1)
    expect([mail?.parsed.subject, mail?.parsed.text?.trim()]).toEqual(['Hello', 'World'])
  })

  it('publishes what SES would of mail to its simulator addresses, and of no other', async () => {
    for (const to of [
      'bounce@simulator.amazonses.com',
      'complaint+1@simulator.amazonses.com',
      'success@simulator.amazonses.com',
      'reader@example.org',
    ])
      await mailer().send(mailTo(to))
    expect(published.map((event) => /Bounce|Complaint/.exec(JSON.stringify(event))?.[0])).toEqual([
      'Bounce',
      'Complaint',
    ])
  })

  it('shows mail on pages that run nothing of it', async () => {
    await mailer().send({
      ...mailTo('reader@example.org'),
      html: '<script>alert(1)</script><a href="x">y</a>',
    })
    const mailbox = createMailbox(drop)
    const list = await (await mailbox.request('/mailbox')).text()
    expect(list).toContain('Grève à Lyon · 語')
    const [{ id } = { id: '' }] = await drop.list(1)
    const page = await mailbox.request(`/mailbox/${id}`)
    const html = await page.text()
    expect(html).not.toContain('<script')
    expect(html).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await mailbox.request('/mailbox/..%2f..%2fetc%2fpasswd')).status).toBe(404)
  })
})
