import type { ErrorHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { problemOf, problemResponse } from '../http/problem.ts'
import { MessagePage } from './message-page.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { respond } from './respond.tsx'

/** Answers errors with a page where a browser asked, and with a problem in JSON where a program did. */
export const answerProblemPage: ErrorHandler = (error, c) => {
  const problem = problemOf(error)
  const wanted = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'application/json',
  })
  if (wanted !== 'text/html') return problemResponse(problem)
  const locale = localeOf(c)
  const phrases = phrasesIn(locale)
  const { titles, texts, fallback, home } = phrases.problem
  const { status, extension, headers } = problem
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return respond(
    c,
    <MessagePage
      locale={locale}
      title={titles[status] ?? fallback}
      texts={[texts[status] ?? extension.detail ?? '']}
      link={{ href: '/', text: home }}
    />,
    status,
  )
}
