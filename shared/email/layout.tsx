import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../domain/locale.ts'

const body =
  'margin:0;padding:24px;background:#f4f5f7;color:#1b1f24;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif'
const card = 'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px'

/** A whole mail as HTML; every value in `children` was escaped on its way in. */
export function layOut(locale: Locale, title: string, children: Child): string {
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={body}>
        <div style={card}>{children}</div>
      </body>
    </html>
  )
  return String(
    <>
      {raw('<!doctype html>')}
      {html}
    </>,
  )
}

/** The one thing a mail wants done. */
export const Button = ({ href, label }: { href: string; label: string }) => (
  <p style="margin:24px 0">
    <a
      href={href}
      style="display:inline-block;padding:10px 18px;background:#0b5cad;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600"
    >
      {label}
    </a>
  </p>
)
