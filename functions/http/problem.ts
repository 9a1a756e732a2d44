import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** One fault of an input: where it lies (`countries.0`, empty for the whole) and what is wrong with it. */
export interface Issue {
  readonly path: string
  readonly message: string
  /** What may have been meant instead. */
  readonly suggestions?: readonly string[]
}

/** Members a problem may carry beside RFC 9457's own. */
export interface ProblemExtension {
  readonly detail?: string
  readonly issues?: readonly Issue[]
}

/** What went wrong with a request, as RFC 9457 says it: `title` in short, `detail` on how to mend it. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode
  readonly extension: ProblemExtension
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ContentfulStatusCode,
    title: string,
    extension: ProblemExtension = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(title)
    this.name = 'Problem'
    this.status = status
    this.extension = extension
    this.headers = headers
  }
}

/** The problem an error stands for: itself, Hono's own refusals, or a 500 that tells the caller nothing. */
export function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException && error.status < 500)
    return new Problem(error.status, error.message || 'The request cannot be read')
  logFault(error)
  return new Problem(500, 'Internal Server Error', {
    detail: 'The fault is ours and has been recorded. Try again later.',
  })
}

/** A problem as `application/problem+json`. */
export function problemResponse({ status, message, extension, headers }: Problem): Response {
  return Response.json(
    { type: 'about:blank', title: message, status, ...extension },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  )
}

/** Answers every error of an app with a problem in JSON. */
export const answerProblem: ErrorHandler = (error) => problemResponse(problemOf(error))

// the stack names files and lines only; the message may quote what a caller sent
function logFault({ name, message, stack = '' }: Error) {
  const lines = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  console.error(JSON.stringify({ event: 'http.fault', error: name, stack: lines.slice(0, 8) }))
}
