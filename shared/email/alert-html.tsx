import type { AlertView } from './alert-mail.ts'
import type { Piece } from './excerpt.ts'
import { Button, layOut } from './layout.tsx'
import { type Wording, wordings } from './wording.ts'

/** An alert mail as HTML. */
export function alertHtml(view: AlertView): string {
  const { locale, language, headline, source, time, excerpt, links } = view
  const words = wordings[locale]
  return layOut(
    locale,
    source,
    <>
      {headline.length > 0 && (
        <h1 lang={language} style="margin:0 0 4px;font-size:20px;line-height:1.3">
          <Marked pieces={headline} />
        </h1>
      )}
      <p style="margin:0 0 16px;color:#57606a;font-size:14px">
        {source} · {time}
      </p>
      {excerpt.sentences.map((sentence) => (
        <blockquote lang={language} style="margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid #d0d7de">
          <Marked pieces={sentence} />
        </blockquote>
      ))}
      {excerpt.more > 0 && <p style="color:#57606a">{words.more(excerpt.more)}</p>}
      <Button href={links.page} label={words.readDispatch} />
      <Reasons view={view} words={words} />
      <Footer view={view} words={words} />
    </>,
  )
}

const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ text, marked }) =>
      marked ? <mark style="background:#fff3b0;color:inherit">{text}</mark> : text,
    )}
  </>
)

const Reasons = ({ view, words }: { view: AlertView; words: Wording }) => (
  <>
    <h2 style="margin:0 0 8px;font-size:15px">{words.because}</h2>
    {view.alerts.map(({ name, reasons }) => (
      <>
        <p style="margin:0;font-weight:600">{name}</p>
        <ul style="margin:0 0 12px;padding-left:20px">
          {reasons.map(({ clause, words: found, because }) => (
            <li>
              {clause} → {found.map(words.quote).join(', ')}
              {because.length > 0 && <span style="color:#57606a"> ({because.join('; ')})</span>}
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
)

const Footer = ({ view, words }: { view: AlertView; words: Wording }) => (
  <p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d0d7de;color:#57606a;font-size:13px">
    <a href={view.links.manage}>{words.manage}</a>
    {view.alerts.map(({ name, unsubscribe }) => (
      <>
        <br />
        <a href={unsubscribe}>{words.unsubscribe(name)}</a>
      </>
    ))}
    <br />
    <a href={view.links.unsubscribeAll}>{words.unsubscribeAll}</a>
  </p>
)
