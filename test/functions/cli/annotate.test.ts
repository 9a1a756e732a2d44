import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const project = join(import.meta.dirname, '../../..')

async function annotate(input: string, ...options: string[]) {
  const child = spawn('npx', ['tsx', 'functions/cli/annotate.ts', ...options], { cwd: project })
  child.stdin.end(input)
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  const status = child.exitCode ?? (await new Promise<number>((resolve) => child.once('close', resolve)))
  return { status, lines: output.split('\n').filter((line) => line !== ''), errors }
}

describe('the annotate command', () => {
  it('answers good lines in order, tells bad ones by their number and exits with 1', async () => {
    const { status, lines, errors } = await annotate(
      [
        `\uFEFF${JSON.stringify({ id: 'a', body: 'Le ministère \u0003kazakh', language: 'fr', source: 'Belga' })}\r`,
        '',
        '{"id":"b"',
        JSON.stringify({ id: 'c', headline: null, body: 7 }),
        JSON.stringify({ id: 'd', body: '\uD800 日本 and more', extra: true }),
      ].join('\n'),
    )
    const [first, second] = lines.map((line) => JSON.parse(line))
    expect(lines).toHaveLength(2)
    expect(first).toMatchObject({ dispatch: 'a', language: 'fr', countries: [{ code: 'KZ', about: true }] })
    expect(first.countries[0].evidence[0]).toMatchObject({
      field: 'body',
      start: 14,
      end: 20,
      text: 'kazakh',
    })
    expect(second).toMatchObject({ dispatch: 'd', countries: [{ code: 'JP' }] })
    expect(errors).toMatch(/^line 3: /m)
    expect(errors).toMatch(/^line 4: body: /m)
    expect(status).toBe(1)
  })

  it('explains itself', async () => {
    const { status, lines } = await annotate('', '--help')
    expect(lines.join('\n')).toContain('npm run --silent annotate < dispatches.jsonl')
    expect(status).toBe(0)
  })
})
