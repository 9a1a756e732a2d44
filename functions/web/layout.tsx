import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import { phrasesIn } from './phrases/phrases.ts'
import { stylePath } from './style.ts'

/** What every page has: its language, its title, and a masthead around what it says. */
export function Layout({ locale, title, children }: { locale: Locale; title: string; children: Child }) {
  const phrases = phrasesIn(locale)
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title === 'Vigie' ? title : `${title} · Vigie`}</title>
        <link rel="stylesheet" href={stylePath} />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      </head>
      <body>
        <a class="skip" href="#main">
          {phrases.layout.skip}
        </a>
        <header class="masthead">
          <a class="brand" href="/">
            <Lookout />
            Vigie
          </a>
          <nav aria-label={phrases.layout.languages}>
            <a href="?lang=fr" lang="fr" hreflang="fr" aria-current={locale === 'fr' ? 'true' : undefined}>
              Français
            </a>
            <a href="?lang=en" lang="en" hreflang="en" aria-current={locale === 'en' ? 'true' : undefined}>
              English
            </a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer>
          {phrases.layout.footer} <a href="/reference">{phrases.layout.reference}</a>
        </footer>
      </body>
    </html>
  )
}

/** The lookout's eye above the horizon: the mark of Vigie. */
export function Lookout() {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      fill="none"
      color="#0a5a78"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M2 12c2.6-4.4 6-6.6 10-6.6s7.4 2.2 10 6.6" stroke-width="2" stroke-linecap="round" />
      <circle cx="12" cy="12" r="3.4" fill="currentColor" stroke="none" />
      <path
        d="M2 19.2c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0 3.3-1.6 5 0 3.3 1.6 5 0"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  )
}
