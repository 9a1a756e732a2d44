import type { Locale } from '../../shared/domain/locale.ts'
import { Layout } from './layout.tsx'

interface MessagePageProps {
  readonly locale: Locale
  readonly title: string
  readonly texts: readonly string[]
  /** Where to go from here. */
  readonly link?: { readonly href: string; readonly text: string }
}

/** A page that says one thing, and where to go from here. */
export function MessagePage({ locale, title, texts, link }: MessagePageProps) {
  return (
    <Layout locale={locale} title={title}>
      <h1>{title}</h1>
      {texts.map((text) => (
        <p class="lead">{text}</p>
      ))}
      {link && (
        <p class="actions">
          <a class="button second" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </Layout>
  )
}
