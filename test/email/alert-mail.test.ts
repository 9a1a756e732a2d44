import { describe, expect, it } from 'vitest'
import { sampleDispatch } from '../../functions/local/sample.ts'
import { composeMime } from '../../functions/mail/mime.ts'
import { Dispatch, type Revision } from '../../shared/domain/dispatch.ts'
import type { Evidence, Field } from '../../shared/domain/evidence.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import { type AlertMailContent, composeAlertMail } from '../../shared/email/alert-mail.ts'
import { topicName } from '../../shared/pipeline/topic-name.ts'
import { anAddress } from '../support/builders.ts'

const sample: Revision = {
  dispatch: Dispatch.parse({ ...sampleDispatch, id: 'local/sample-1', source: 'local', language: 'fr' }),
  revision: 1,
  acceptedAt: '2026-01-05T10:00:00.000Z',
}

/** Evidence for the first place where a text stands in a field. */
function evidenceOf(
  { dispatch }: Revision,
  clause: string,
  text: string,
  field: Field = 'body',
  because?: string,
): Evidence {
  const start = dispatch[field]!.indexOf(text)
  if (start < 0) throw new Error(`no “${text}” in the ${field}`)
  return { clause, field, start, end: start + text.length, text, ...(because && { because }) }
}

const content = (
  revision: Revision,
  locale: Locale,
  alerts: AlertMailContent['alerts'],
): AlertMailContent => ({
  to: anAddress('camille'),
  locale,
  revision,
  sourceName: 'local',
  alerts,
  topicName,
  links: {
    page: 'https://vigie.example/read/r',
    manage: 'https://vigie.example/manage/m',
    unsubscribeAll: 'https://vigie.example/unsubscribe/all',
  },
})

const kazakhstan = {
  name: 'Kazakhstan',
  unsubscribe: 'https://vigie.example/unsubscribe/kazakhstan',
  evidence: [
    evidenceOf(sample, 'country:KZ', 'Kazakhstan', 'headline'),
    evidenceOf(sample, 'country:KZ', 'kazakhe', 'body', 'adjective of Kazakhstan'),
    evidenceOf(sample, 'country:KZ', 'Almaty', 'body', 'a large city of Kazakhstan'),
  ],
}
const people = {
  name: 'Ablyazov & <friends>',
  unsubscribe: 'https://vigie.example/unsubscribe/people',
  evidence: [
    evidenceOf(
      sample,
      'person:"Mukhtar Ablyazov"',
      'Moukhtar Abliazov',
      'body',
      'same name, spelled in French',
    ),
    evidenceOf(sample, 'topic:political-prisoners', 'prisonniers politiques'),
    evidenceOf(sample, '"parlement europeen"', 'Parlement européen'),
  ],
}

const headless: Revision = {
  dispatch: Dispatch.parse({
    id: 'local/<b>&"1"',
    source: 'local',
    body: 'The <script>alert(1)</script> minister, Mr. O’Neil & Sons, resigned on Monday after a long and painful debate in parliament about the budget.Nobody was surprised. Lyon followed.',
    publishedAt: '2026-01-05T09:30:00+01:00',
  }),
  revision: 2,
  acceptedAt: '2026-01-05T10:00:00.000Z',
}
const minister = {
  name: 'Ministers',
  unsubscribe: 'https://vigie.example/unsubscribe/ministers',
  evidence: [evidenceOf(headless, 'minister', 'minister'), evidenceOf(headless, 'lyon', 'Lyon')],
}

const golden = (name: string) => `../golden/alert-mail/${name}`

describe('an alert mail', () => {
  it.each([
    ['fr', 'sample-fr', content(sample, 'fr', [kazakhstan, people])],
    ['en', 'sample-en', content(sample, 'en', [kazakhstan])],
    ['en', 'headless-en', content(headless, 'en', [minister])],
  ] as const)('says in %s what its golden file says: %s', async (_locale, name, given) => {
    const mail = composeAlertMail(given)
    const headers = Object.entries(mail.headers).map(([key, value]) => `${key}: ${value}`)
    const head = [`To: ${mail.to}`, `Subject: ${mail.subject}`, ...headers, `References: ${mail.references}`]
    await expect(`${head.join('\n')}\n\n${mail.text}`).toMatchFileSnapshot(golden(`${name}.txt`))
    await expect(mail.html).toMatchFileSnapshot(golden(`${name}.html`))
  })

  it('holds HTML in a dispatch or a name as text', () => {
    const { html } = composeAlertMail(
      content(headless, 'en', [{ ...minister, name: '<img src=x onerror=alert(1)>' }]),
    )
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('lets no headline, name or link start a header of its own', async () => {
    const injected = 'Hello\r\nBcc: victim@example.org\r\n\r\nbody'
    const dispatch = { ...headless.dispatch, headline: injected, body: `${injected} minister Lyon` }
    const evil = {
      ...minister,
      evidence: [],
      name: injected,
      unsubscribe: `https://vigie.example/${injected}`,
    }
    const mail = composeAlertMail(content({ ...headless, dispatch }, 'en', [evil]))
    const raw = (await composeMime(mail, 'alerts@vigie.example')).toString()
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
    const names = head
      .split(/\r\n(?![ \t])/)
      .map((line) => line.split(':')[0]!.toLowerCase())
      .sort()
    expect(names).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'in-reply-to',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'references',
      'subject',
      'to',
    ])
  })

  it('keeps a link of one-click unsubscription whole, however long', async () => {
    const link = `https://vigie.example/unsubscribe/${'x'.repeat(500)}`
    const mail = composeAlertMail(content(sample, 'fr', [{ ...kazakhstan, unsubscribe: link }]))
    const raw = (await composeMime(mail, 'alerts@vigie.example')).toString()
    expect(raw.replace(/\r\n[ \t]/g, ' ')).toContain(`List-Unsubscribe: <${link}>\r\n`)
  })

  it('puts what a lock screen shows into the subject', () => {
    expect(composeAlertMail(content(sample, 'fr', [kazakhstan, people])).subject).toBe(
      "Kazakhstan : des dizaines d'opposants arrêtés avant des rassemblements · local · Kazakhstan +1",
    )
    const { subject } = composeAlertMail(content(headless, 'en', [minister]))
    expect(subject.split(' · ')[0]!.length).toBeLessThanOrEqual(80)
    expect(subject).toMatch(
      /^The <script>alert\(1\)<\/script> minister, Mr\. O’Neil .*… · local · Ministers$/,
    )
  })

  it('shares a thread with every mail about its dispatch and with no other', () => {
    const [first, second] = [kazakhstan, people].map((one) => composeAlertMail(content(sample, 'fr', [one])))
    expect(first!.references).toEqual(second!.references)
    expect(composeAlertMail(content(headless, 'en', [minister])).references).not.toEqual(first!.references)
  })
})
