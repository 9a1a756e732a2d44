import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailDrop } from './mail-drop.ts'
import { faultXml, readSendRequest, type SendRequest, type SesFault, sentXml } from './ses-protocol.ts'
import { type SnsEvent, simulatedEvent } from './ses-simulator.ts'

/** SES on this machine, served over HTTP. */
export interface LocalSes {
  readonly endpoint: string
  close(): Promise<void>
}

interface SesOptions {
  readonly drop: MailDrop
  /** Told what SES would publish to SNS of a mail to one of its simulator addresses. */
  readonly publish?: (event: SnsEvent) => void
  /** Asked before each mail; a fault it answers is what the client gets instead. */
  readonly faultOf?: (request: SendRequest) => SesFault | undefined
}

const maxRecipients = 50
const maxBytes = 10_000_000

/** Starts the embedded SES endpoint on a free port of this machine; what it takes goes to the mail drop. */
export async function startLocalSes(options: SesOptions): Promise<LocalSes> {
  const app = new Hono().post('/', async (c) => {
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()))
    const answer = await take(options, form)
    return typeof answer === 'string'
      ? c.body(answer, 200, { 'content-type': 'text/xml' })
      : c.body(faultXml(answer), answer.status === 503 ? 503 : 400, { 'content-type': 'text/xml' })
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(starting))
  })
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function take(options: SesOptions, form: Record<string, string>): Promise<string | SesFault> {
  const request = readSendRequest(form)
  if ('code' in request) return request
  const fault = options.faultOf?.(request) ?? (await refusalOf(request))
  if (fault !== undefined) return fault
  const raw = await mimeOf(request)
  if (raw.length > maxBytes) return { code: 'MessageRejected', message: 'Message length exceeds the limit.' }
  const messageId = `${Date.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`
  const now = new Date()
  await options.drop.keep(stamp(raw, messageId, now), now)
  for (const address of request.recipients) {
    const event = simulatedEvent(address, messageId, now)
    if (event !== undefined) options.publish?.(event)
  }
  return sentXml(request.action, messageId)
}

async function refusalOf({ source, recipients }: SendRequest): Promise<SesFault | undefined> {
  if (recipients.length > maxRecipients)
    return { code: 'MessageRejected', message: `Recipient count exceeds ${maxRecipients}.` }
  const broken = [...recipients, ...(source === undefined ? [] : [source])].find(
    (address) => !/^[^\s@]+@[^\s@]+$/.test(address.replace(/^.*<(.*)>$/, '$1')),
  )
  if (broken !== undefined) return { code: 'InvalidParameterValue', message: 'Missing final @domain' }
  if (recipients.length === 0) return { code: 'ValidationError', message: 'No recipients were given.' }
  return undefined
}

async function mimeOf({ action, form, source, recipients }: SendRequest): Promise<Buffer> {
  if (action === 'SendRawEmail') return Buffer.from(form['RawMessage.Data'] ?? '', 'base64')
  const composer = new MailComposer({
    from: source,
    to: [...recipients],
    subject: form['Message.Subject.Data'],
    text: form['Message.Body.Text.Data'],
    html: form['Message.Body.Html.Data'],
  })
  return composer.compile().build()
}

/** Does to a message what SES does: its own Message-ID and Date in place of those it came with. */
function stamp(raw: Buffer, messageId: string, at: Date): Buffer {
  const text = raw.toString('latin1')
  const split = text.search(/\r?\n\r?\n/)
  const [head, rest] = split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split)]
  const kept = head
    .replace(/\r?\n/g, '\r\n')
    .replace(/^(?:Message-ID|Date):.*(?:\r\n[ \t].*)*(?:\r\n)?/gim, '')
    .replace(/(?:\r\n)+$/, '')
  const date = at.toUTCString().replace('GMT', '+0000')
  const own = `Message-ID: <${messageId}@email.amazonses.com>\r\nDate: ${date}`
  return Buffer.from(`${own}\r\n${kept}${rest}`, 'latin1')
}
