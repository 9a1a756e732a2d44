import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { signWebhook } from '../../functions/http/sign-webhook.ts'
import { localSource, placesIn, readRunning, readSecrets } from '../../functions/local/data-folder.ts'
import { sampleDispatch } from '../../functions/local/sample.ts'

const dispatches = 500
const burst = 100

/**
 * How long a dispatch takes from its POST to its mail in embedded mode, beside what a POST that is refused takes (the
 * floor of HTTP and signature alone), and the memory of the process at rest.
 */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'vigie-bench-'))
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'functions/local.ts',
    '--port',
    '0',
    '--data',
    data,
  ])
  try {
    const origin = await started(data)
    await mails(data, 2)
    await pause(5_000)
    console.log(
      `idle memory           ${await residentMegabytes(child.pid!)} MB resident, after the sample dispatch`,
    )
    const post = poster(origin, data)
    for (let warm = 0; warm < 20; warm++) await post(`warm-${warm}`)
    await mails(data, 22)
    await measureOneByOne(data, post)
    await measureBurst(data, post)
    console.log(`memory afterwards     ${await residentMegabytes(child.pid!)} MB resident`)
  } finally {
    child.kill('SIGINT')
    await new Promise((resolve) => child.once('exit', resolve))
    rmSync(data, { recursive: true, force: true })
  }
}

type Post = (id: string, secret?: string) => Promise<number>

async function measureOneByOne(data: string, post: Post) {
  const floor: number[] = []
  const accepted: number[] = []
  const mailed: number[] = []
  for (let n = 0; n < dispatches; n++) {
    if (n % 5 === 0) floor.push(await post(`floor-${n}`, `whsec_${'A'.repeat(44)}`))
    const due = mails(data, countMails(data) + 1)
    const began = performance.now()
    accepted.push(await post(`one-${n}`))
    await due
    mailed.push(performance.now() - began)
  }
  console.log(`${dispatches} dispatches, one after the other, each matching 7 watchlists of one reader`)
  console.log(`  POST refused (401)  ${quantiles(floor)}`)
  console.log(`  POST to 202         ${quantiles(accepted)}`)
  console.log(`  POST to mail        ${quantiles(mailed)}`)
}

async function measureBurst(data: string, post: Post) {
  const due = mails(data, countMails(data) + burst)
  const began = performance.now()
  await Promise.all(Array.from({ length: burst }, (_, n) => post(`burst-${n}`)))
  const accepted = performance.now() - began
  await due
  const mailed = performance.now() - began
  const rate = (ms: number) => `${Math.round((burst * 1000) / ms)}/s`
  console.log(`${burst} dispatches at once: ${rate(accepted)} accepted, ${rate(mailed)} from POST to mail`)
}

function poster(origin: string, data: string): Post {
  const genuine = readSecrets(data).sources[localSource]![0]!
  return async (id, secret = genuine) => {
    const body = JSON.stringify({ ...sampleDispatch, id, body: `${sampleDispatch.body}\n\n${id}` })
    const signed = signWebhook({ source: localSource, secret, id: `msg_${id}`, body, at: new Date() })
    const began = performance.now()
    const response = await fetch(`${origin}/dispatches`, {
      method: 'POST',
      body,
      headers: { ...signed, 'content-type': 'application/json' },
    })
    await response.arrayBuffer()
    if (response.status !== (secret === genuine ? 202 : 401)) throw new Error(`answered ${response.status}`)
    return performance.now() - began
  }
}

async function started(data: string): Promise<string> {
  for (;;) {
    const origin = existsSync(data) ? readRunning(data) : undefined
    if (origin !== undefined) return origin
    await pause(50)
  }
}

const countMails = (data: string) =>
  readdirSync(placesIn(data).mail).filter((name) => name.endsWith('.eml')).length

/** Resolves when there are so many mails. */
async function mails(data: string, count: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = () => {
      if (countMails(data) < count) return
      watcher.close()
      resolve()
    }
    const watcher = watch(placesIn(data).mail, check)
    check()
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Math.round(Number(stdout) / 1024)
}

function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1).padStart(7)
  return `p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`
}
