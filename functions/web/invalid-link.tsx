import type { Locale } from '../../shared/domain/locale.ts'
import { MessagePage } from './message-page.tsx'
import { phrasesIn } from './phrases/phrases.ts'

/** The page behind a link that we did not sign, or that lost a part on its way. */
export function invalidLink(locale: Locale) {
  const { problem } = phrasesIn(locale)
  return (
    <MessagePage
      locale={locale}
      title={problem.invalidLink}
      texts={[problem.invalidLinkText]}
      link={{ href: '/', text: problem.home }}
    />
  )
}
