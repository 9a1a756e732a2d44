import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { AddressObject, ParsedMail } from 'mailparser'
import type { DroppedMail } from './mail-drop.ts'

const style = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #57606a; --back: #f4f5f7; --card: #fff; --link: #0b5cad }
@media (prefers-color-scheme: dark) { :root { --line: #363c44; --dim: #9aa4af; --back: #14171a; --card: #1d2125; --link: #6cb0f5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 860px; margin: 0 auto; padding: 24px 16px }
a { color: var(--link) }
h1 { font-size: 1.3rem; margin: 0 0 16px; overflow-wrap: anywhere }
.dim { color: var(--dim); font-size: .875rem }
ol { list-style: none; margin: 0; padding: 0 }
li, section, details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 8px }
li a { display: block; padding: 12px 16px; color: inherit; text-decoration: none }
li a:hover, li a:focus-visible { outline: 2px solid var(--link) }
li strong { display: block; overflow-wrap: anywhere }
iframe { display: block; width: 100%; height: 640px; border: 0; border-radius: 8px; background: #fff }
pre { margin: 0; padding: 16px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem }
summary { padding: 12px 16px; cursor: pointer }
nav { margin: 0 0 16px }
`

const Page = ({ title, children }: { title: string; children: Child }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  </>
)

/** All the mail there is, the newest first. */
export const MailboxPage = ({ mails, total }: { mails: readonly DroppedMail[]; total: number }) => (
  <Page title="Mailbox · Vigie">
    <h1>Mailbox</h1>
    <p class="dim">
      {total === 0
        ? 'No mail yet. Whatever Vigie sends on this machine arrives here, and nowhere else.'
        : `${total} ${total === 1 ? 'mail' : 'mails'} sent on this machine${total > mails.length ? `; the newest ${mails.length} are shown` : ''}.`}
    </p>
    <ol>
      {mails.map(({ id, parsed }) => (
        <li>
          <a href={`/mailbox/${id}`}>
            <strong>{subjectOf(parsed)}</strong>
            <span class="dim">
              to {namesIn(parsed.to)} · {timeOf(parsed)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  </Page>
)

/** One mail: as HTML in a frame that can run nothing, as text, and its headers. */
export const MailPage = ({ id, parsed }: DroppedMail) => (
  <Page title={subjectOf(parsed)}>
    <nav>
      <a href="/mailbox">← Mailbox</a>
    </nav>
    <h1>{subjectOf(parsed)}</h1>
    <p class="dim">
      from {namesIn(parsed.from)} · to {namesIn(parsed.to)} · {timeOf(parsed)} ·{' '}
      <a href={`/mailbox/${id}/raw`}>raw message</a>
    </p>
    {typeof parsed.html === 'string' && (
      <section>
        <iframe
          title="The mail as HTML"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc={inNewTabs(parsed.html)}
        />
      </section>
    )}
    <details open={typeof parsed.html !== 'string'}>
      <summary>Text</summary>
      <pre>{parsed.text ?? ''}</pre>
    </details>
    <details>
      <summary>Headers</summary>
      <pre>{parsed.headerLines.map(({ line }) => line).join('\n')}</pre>
    </details>
  </Page>
)

/** Says that there is no such mail. */
export const NoMailPage = () => (
  <Page title="No such mail">
    <h1>There is no such mail</h1>
    <p>
      <a href="/mailbox">All mail</a>
    </p>
  </Page>
)

const inNewTabs = (html: string) => html.replace('<head>', '<head><base target="_blank">')

const subjectOf = ({ subject }: ParsedMail) => subject || '(no subject)'

const timeOf = ({ date }: ParsedMail) => date?.toISOString().replace('T', ' ').slice(0, 19) ?? ''

const namesIn = (given: AddressObject | AddressObject[] | undefined) =>
  [given ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')
