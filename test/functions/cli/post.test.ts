import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../../functions/local/serve.ts'
import { anApp, secret } from '../../support/an-app.ts'
import { runCommand } from '../../support/run-command.ts'

const given = anApp({ now: () => new Date() })
let folder: string
let server: Listening

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'))
  const listening = await listen(0, () => given.app)
  if (listening === 'taken') throw new Error('no port is free')
  server = listening
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const post = (args: readonly string[], env: Record<string, string> = { VIGIE_SECRET: secret }) =>
  runCommand('post', {
    args: ['--url', `http://127.0.0.1:${server.port}`, '--source', 'belga', ...args],
    env,
  })

const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('post', () => {
  it('posts texts, dispatches and lines of dispatches, and says what became of each', async () => {
    const text = write('one.txt', Buffer.from('2021-02-14 Une d\xe9p\xeache. (Belga)', 'latin1'))
    const one = write('two.json', JSON.stringify({ id: 'two', body: 'A second one.' }))
    const many = write(
      'more.jsonl',
      ['{"id":"two","body":"A second one."}', '{"id":"four"}', '{"id":"two","body":"Changed."}'].join('\n'),
    )
    const ran = await post([text, one, many, join(folder, 'missing.txt'), '--charset', 'iso-8859-1'])
    expect(ran.status).toBe(1)
    const lines = ran.out.trim().split('\n')
    expect(lines.map((line) => line.split(/ +/)[0])).toEqual([
      'accepted',
      'accepted',
      'duplicate',
      'revised',
      '4',
    ])
    expect(lines[3]).toContain('belga/two, revision 2')
    expect(ran.err).toContain('more.jsonl, line 2: 422')
    expect(ran.err).toContain('missing.txt: there is no such file')
    const [first] = given.woken.flatMap((work) => (work.step === 'percolate' ? [work.dispatch] : []))
    expect((await given.ports.dispatches.latest(first!))?.dispatch).toMatchObject({
      body: 'Une dépêche. (Belga)',
      publishedAt: '2021-02-14',
    })
  })

  it('says in a line what keeps it from posting', async () => {
    const file = write('a.txt', 'A text.')
    const wrong = await post([file], { VIGIE_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}` })
    expect(wrong).toMatchObject({
      status: 1,
      err: expect.stringContaining('401 The signature does not hold'),
    })
    const nobody = await runCommand('post', { args: ['--data', folder, file] })
    expect(nobody).toMatchObject({
      status: 1,
      err: `No Vigie runs over ${folder}. Start it with npm start, or say --url.\n`,
    })
    const closed = await post(['--url', 'http://127.0.0.1:1', file])
    expect(closed).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/^http:\/\/127\.0\.0\.1:1 cannot be reached.*\n$/),
    })
  })

  it('says how it is called where it was called wrongly', async () => {
    expect(await post([])).toMatchObject({ status: 2, err: expect.stringContaining('npm run post -- FILE') })
  })
})
