import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMailDrop } from '../../../infra/local/mail-drop.ts'
import { startLocalTable } from '../../../infra/local/table.ts'
import { steps } from '../../../shared/pipeline/ports/work-queue.ts'
import { workQueueIn } from '../../../shared/store/work-queue.ts'
import { readers } from './scene.ts'
import { type StopPoint, stopPoints } from './stop-points.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigie-kill-'))
const seeded = join(folder, 'seeded')
const child = join(import.meta.dirname, '../../../node_modules/.cache/vigie-kill-child.mjs')

/** Runs the child to its end, and says which signal ended it. */
const run = (data: string, task: string) =>
  new Promise<NodeJS.Signals | number | null>((resolve, reject) => {
    execFile(process.execPath, [child, data, task], (error, _stdout, stderr) => {
      if (error === null) resolve(0)
      else if (error.signal) resolve(error.signal)
      else reject(new Error(stderr))
    })
  })

/** How often each reader was mailed about the dispatch, and which watchlists each mail names. */
async function mailed(data: string) {
  const drop = await openMailDrop(join(data, 'mail'))
  const mails = (await drop.list(100)).filter(({ parsed }) => parsed.headers.has('list'))
  return Object.keys(readers).map((reader) =>
    mails
      .filter(({ parsed }) => [parsed.to ?? []].flat()[0]?.text === reader)
      .map(({ parsed }) => [...(parsed.text ?? '').matchAll(/^\* (.+)$/gm)].map(([, name]) => name).sort()),
  )
}

async function leftOver(data: string) {
  const local = await startLocalTable({ path: join(data, 'table') })
  const ever = new Date('9999-01-01')
  const queue = workQueueIn(local.table)
  const left = await Promise.all(steps.map((step) => queue.due(step, ever, 100)))
  const parked = await queue.parked(100)
  await local.close()
  return [...left.flat(), ...parked]
}

describe('a process that is killed', () => {
  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, 'child.ts')],
      outfile: child,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['dynalite', 'mailparser', 'nodemailer'],
      // what was CommonJS still asks for Node's own modules by require
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
      },
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
    })
    expect(await run(seeded, 'seed')).toBe(0)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.concurrent.each(
    Object.keys(stopPoints) as StopPoint[],
  )('leaves every alert to be mailed when it dies at: %s', async (point) => {
    const data = join(folder, point)
    cpSync(seeded, data, { recursive: true })
    expect(await run(data, point)).toBe('SIGKILL')
    const before = await mailed(data)
    expect(before.some((mails) => mails.length > 0)).toBe(point === 'sent')
    expect(await run(data, 'mend')).toBe(0)
    const names = Object.values(readers).map((watchlists) => watchlists.map(({ name }) => name))
    const after = await mailed(data)
    // only whose mail went just before the crash may get it twice
    after.forEach((mails, reader) => {
      expect(mails.length).toBeLessThanOrEqual(1 + before[reader]!.length)
    })
    expect(after.map((mails) => mails[0])).toEqual(names)
    expect(await leftOver(data)).toEqual([])
  }, 120_000)
})
