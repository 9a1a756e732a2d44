import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import { Layout } from './layout.tsx'

interface AskPageProps {
  readonly locale: Locale
  readonly title: string
  readonly button: string
  /** Styles the button as one that destroys something. */
  readonly danger?: boolean
  readonly back?: { readonly href: string; readonly text: string }
  readonly children: Child
}

/** A page whose button does what its link only asks for: opening a link never changes anything. */
export function AskPage({ locale, title, button, danger = false, back, children }: AskPageProps) {
  return (
    <Layout locale={locale} title={title}>
      <h1>{title}</h1>
      {children}
      <form method="post">
        <p class="actions">
          <button type="submit" class={danger ? 'danger' : undefined}>
            {button}
          </button>
          {back && (
            <a class="button second" href={back.href}>
              {back.text}
            </a>
          )}
        </p>
      </form>
    </Layout>
  )
}
