import { type ErrorHandler, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from './problem.ts'

/** An empty app in which nothing goes unanswered: every error, unknown address and wrong method becomes a problem. */
export function createGuardedApp(answer: ErrorHandler): Hono {
  const app = new Hono()
  return app
    .onError(answer)
    .notFound((c) => answer(notFound(), c))
    .use(noScripts)
    .use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answer(wrongMethod(methods), c) }))
}

// nothing we serve needs a script, a frame or anything from elsewhere
const noScripts = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

const notFound = () =>
  new Problem(404, 'Not found', {
    detail: 'There is nothing at this address. GET /openapi.json lists what there is.',
  })

const wrongMethod = (methods: readonly string[]) => {
  const allow = methods.join(', ')
  return new Problem(405, 'Method not allowed', { detail: `This address takes ${allow}.` }, { allow })
}
