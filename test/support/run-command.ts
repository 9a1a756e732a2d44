import { spawn } from 'node:child_process'

/** What a command did. */
export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs one of `functions/cli` as its users do, with `input` on standard input. */
export async function runCommand(
  name: string,
  {
    args = [],
    input = '',
    env = {},
  }: { args?: readonly string[]; input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', `functions/cli/${name}.ts`, ...args], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.end(input)
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  return { status, out, err }
}
