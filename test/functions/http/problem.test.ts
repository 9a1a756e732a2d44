import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGuardedApp } from '../../../functions/http/guarded-app.ts'
import { answerProblem } from '../../../functions/http/problem.ts'

afterEach(() => vi.restoreAllMocks())

describe('a fault of ours', () => {
  it('is a 500 that tells nothing, and is logged without what the caller sent', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const app = createGuardedApp(answerProblem).get('/', () => {
      throw new TypeError('reader@example.org\n    at their dispatch')
    })
    const response = await app.request('/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('example.org')
    expect(log).toHaveBeenCalledTimes(1)
    const [line] = log.mock.calls[0]!
    expect(JSON.parse(line)).toMatchObject({ event: 'http.fault', error: 'TypeError' })
    expect(line).toContain('problem.test.ts')
    expect(line).not.toMatch(/example\.org|their dispatch/)
  })
})
