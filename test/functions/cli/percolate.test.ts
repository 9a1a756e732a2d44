import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Evidence } from '../../../shared/domain/evidence.ts'
import { runCommand } from '../../support/run-command.ts'

const Match = z.strictObject({ dispatch: z.string(), watchlist: z.string(), evidence: z.array(Evidence) })
const matchesIn = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Match.parse(JSON.parse(line)))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (lines: readonly string[]) => {
  const name = join(folder, `${lines.length}.jsonl`)
  writeFileSync(name, lines.join('\n'))
  return name
}

describe('percolate', () => {
  it('says which watchlists match, in order, with evidence sliced from the dispatch; tells bad lines and goes on', async () => {
    const watchlists = fileOf([
      '{"id":"phrase","query":"\\"fishing boats\\""}',
      'no json',
      '{"id":"both","query":"storm","countries":null}',
      '{"id":"empty"}',
      '{"id":"typo","topic":["protest"]}',
      '{"id":"open","query":"(storm"}',
      '{"id":"nowhere","topics":["no-such-topic"]}',
      '{"id":"both","query":"harbour"}',
      '{"id":"never","query":"volcano"}',
    ])
    const texts = new Map([
      ['1', 'Two fishing boats were lost in the storm.'],
      ['2', 'The storm has passed.'],
      ['3', 'Nothing to tell.'],
    ])
    const input = [...texts].map(([id, body]) => JSON.stringify({ id, body, language: 'en' }))
    const ran = await runCommand('percolate', {
      args: ['--watchlists', watchlists],
      input: [input[0], '{"id":"x"}', ...input.slice(1)].join('\n'),
    })
    expect(ran.status).toBe(1)
    const matches = matchesIn(ran.out)
    expect(matches.map(({ dispatch, watchlist }) => `${dispatch} ${watchlist}`)).toEqual([
      '1 phrase',
      '1 both',
      '2 both',
    ])
    for (const { dispatch, evidence } of matches)
      for (const { start, end, text } of evidence) expect(texts.get(dispatch)?.slice(start, end)).toBe(text)
    const told = ran.err.split('\n').filter((line) => line !== '')
    expect(told.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['2', '4', '5', '6', '7', '8', '2'])
    expect(told[4]).toContain('no-such-topic')
  })

  it('ends well where every line is good', async () => {
    const watchlists = fileOf(['{"id":"a","query":"storm"}'])
    const ran = await runCommand('percolate', {
      args: ['-w', watchlists],
      input: '{"id":"1","body":"calm"}\n\n',
    })
    expect(ran).toEqual({ status: 0, out: '', err: '' })
  })

  it('says in a line that a file cannot be read', async () => {
    const missing = await runCommand('percolate', { args: ['--watchlists', join(folder, 'missing')] })
    expect(missing).toMatchObject({ status: 1, err: expect.stringContaining('there is no such file') })
  })
})
