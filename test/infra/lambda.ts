import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Bundle } from './bundle.ts'
import { root } from './platform.ts'

/** What a function has used: processor time to start, calls answered, and processor time for these. */
export interface Usage {
  readonly startMs: number
  readonly invocations: number
  readonly cpuMs: number
}

/** A function that runs as it would on Lambda: from its bundle, in a process of its own, with its own environment. */
export interface Lambda {
  invoke<Answer = unknown>(event: unknown): Promise<Answer>
  usage(): Usage
  /** What it has logged so far. */
  log(): string
  stop(): void
}

/** Starts a function from its bundle. `env` is all it is told; `timeoutMs` is its time limit. */
export async function startLambda(
  bundle: Bundle,
  env: Record<string, string>,
  timeoutMs: number,
): Promise<Lambda> {
  const child = fork(join(root, 'test/infra/lambda-runtime.mjs'), [bundle.file, bundle.handler], {
    cwd: bundle.folder,
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (log += chunk))
  const started = await messageOf(
    child,
    (message) => message.ready === true,
    () => log,
  )
  const usage = { startMs: Number(started.cpuMs), invocations: 0, cpuMs: 0 }
  return {
    log: () => log,
    usage: () => ({ ...usage }),
    stop: () => void child.kill('SIGKILL'),
    invoke: async <Answer>(event: unknown) => {
      const id = randomUUID()
      child.send({ id, event, deadline: Date.now() + timeoutMs })
      const { answer, cpuMs, error } = await messageOf(
        child,
        (message) => message.id === id,
        () => log,
      )
      usage.invocations++
      usage.cpuMs += Number(cpuMs)
      if (error !== undefined) throw new Error(`${bundle.file} failed: ${error}`)
      return answer as Answer
    },
  }
}

type Message = Record<string, unknown>

/** The next message that is meant; rejects when the process ends first. */
function messageOf(
  child: ChildProcess,
  isMeant: (message: Message) => boolean,
  log: () => string,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      child.off('message', listen)
      child.off('exit', fail)
    }
    const listen = (message: Message) => {
      if (!isMeant(message)) return
      stop()
      resolve(message)
    }
    const fail = (code: number | null) => {
      stop()
      reject(new Error(`The function's process ended (${code}):\n${log()}`))
    }
    child.on('message', listen)
    child.on('exit', fail)
  })
}
